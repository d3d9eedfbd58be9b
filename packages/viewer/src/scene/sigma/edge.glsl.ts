import { HAND_ON_COLOUR } from "./colour.glsl.ts";

/** Lays a strip along a quadratic curve, from rim to rim of its nodes, and measures how far along each corner is. */
export const EDGE_VERTEX_SHADER: string = /* glsl */ `
attribute vec2 a_strip;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_sizes;
attribute float a_curvature;
attribute float a_width;
attribute float a_style;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_width;
varying float v_style;

const float reach = 7.0;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

vec2 slope(float t, vec2 a, vec2 b, vec2 c) {
  return 2.0 * (1.0 - t) * (b - a) + 2.0 * t * (c - b);
}

// Gauss-Legendre quadrature with four points.
float lengthTo(float t, vec2 a, vec2 b, vec2 c) {
  float h = t / 2.0;
  return h * (
    0.3478548 * (length(slope(h * 0.1388637, a, b, c)) + length(slope(h * 1.8611363, a, b, c))) +
    0.6521452 * (length(slope(h * 0.6600190, a, b, c)) + length(slope(h * 1.3399810, a, b, c)))
  );
}

void main() {
  vec2 a = toPixels(a_source);
  vec2 c = toPixels(a_target);
  vec2 d = c - a;
  vec2 b = (a + c) / 2.0 + vec2(-d.y, d.x) * a_curvature;
  float whole = max(lengthTo(1.0, a, b, c), 1.0);
  float first = min((a_sizes.x / u_sizeRatio + 2.0) / whole, 0.45);
  float last = max(1.0 - (a_sizes.y / u_sizeRatio + 3.0) / whole, 0.55);
  float t = mix(first, last, a_strip.x);
  vec2 direction = slope(t, a, b, c);
  direction /= max(length(direction), 0.001);
  vec2 point = mix(mix(a, b, t), mix(b, c, t), t) + vec2(-direction.y, direction.x) * a_strip.y * reach;
  gl_Position = vec4(point / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  float start = lengthTo(first, a, b, c);
  v_along = lengthTo(t, a, b, c) - start;
  v_length = lengthTo(last, a, b, c) - start;
  v_across = a_strip.y * reach;
  v_width = max(a_width / u_sizeRatio, 0.9);
  v_style = a_style;
${HAND_ON_COLOUR}
}
`;

/** Fills the strip: an arrow head at the end, and before it a solid, dashed, dotted, dash-dotted or struck-through line. */
export const EDGE_FRAGMENT_SHADER: string = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_width;
varying float v_style;

uniform float u_pixelRatio;

// Distance to a dash of the given length that comes back every period; negative inside.
float dash(float along, float period, float size) {
  return abs(mod(along, period) - size / 2.0) - size / 2.0;
}

float lineDistance(float width) {
  float across = abs(v_across) - width / 2.0;
  if (v_style < 0.5) return across;
  if (v_style < 1.5) return max(across, dash(v_along, 11.0, 6.5));
  if (v_style < 2.5) {
    float period = 3.4 * max(width, 1.5);
    return length(vec2(mod(v_along, period) - period / 2.0, v_across)) - max(width, 1.5) * 0.72;
  }
  if (v_style < 3.5) return max(across, min(dash(v_along, 18.0, 9.0), dash(v_along - 12.0, 18.0, 2.2)));
  float stroke = abs(mod(v_along + v_across * 0.6, 13.0) - 6.5) - width * 0.4;
  return min(across, max(stroke, abs(v_across) - 4.6));
}

void main() {
  float head = 6.0 + v_width * 2.2;
  float left = v_length - v_along;
  #ifdef PICKING_MODE
  if (abs(v_across) > 5.0) discard;
  gl_FragColor = v_color;
  #else
  float arrow = max(abs(v_across) - left / head * head * 0.42, left - head);
  float line = max(lineDistance(v_width), head * 0.7 - left);
  float distance = min(arrow, line);
  float soft = 0.6 / u_pixelRatio;
  float cover = 1.0 - smoothstep(-soft, soft, distance);
  if (cover < 0.004) discard;
  gl_FragColor = vec4(v_color.rgb, 1.0) * cover;
  #endif
}
`;
