import { HAND_ON_COLOUR } from "./colour.glsl.ts";

/** Lays a square over a node, with room for its rim. */
export const NODE_VERTEX_SHADER: string = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_size;
varying float v_shape;

void main() {
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  // A hidden node has no size, and then no rim either.
  v_size = a_size / u_sizeRatio;
  v_offset = a_corner * (v_size * 1.3 + 4.0) * step(0.01, a_size);
  gl_Position = vec4(middle + v_offset * 2.0 / u_dimensions, 0.0, 1.0);
  v_shape = a_shape;
  v_rim = a_rim;
${HAND_ON_COLOUR}
}
`;

/** Fills the outline of a node and its rim. */
export const NODE_FRAGMENT_SHADER: string = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_size;
varying float v_shape;

uniform float u_pixelRatio;

float box(vec2 p, vec2 half_size, float corner) {
  vec2 q = abs(p) - half_size + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float outline(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, vec2(r * 0.87), r * 0.22);
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - r * 1.2) * 0.7071;
  if (v_shape < 3.5) return max(abs(p.x) * 0.866 + p.y * 0.5 - r * 0.55, -p.y - r * 0.75);
  if (v_shape < 4.5) return max(abs(p.y) - r * 0.92, abs(p.x) * 0.866 + abs(p.y) * 0.5 - r * 0.92);
  return box(p, vec2(r * 1.15, r * 0.6), r * 0.55);
}

void main() {
  float distance = outline(v_offset, v_size);
  #ifdef PICKING_MODE
  if (distance > 3.0) discard;
  gl_FragColor = v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float outer = 1.0 - smoothstep(-soft, soft, distance - 2.0);
  float inner = 1.0 - smoothstep(-soft, soft, distance);
  if (outer < 0.004) discard;
  gl_FragColor = vec4(mix(v_rim.rgb, v_color.rgb, inner), 1.0) * outer;
  #endif
}
`;
