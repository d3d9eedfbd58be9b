/** The least that WebGL can do for a graph of this size, as a yardstick: points, lines, and a drag that moves them. */
export function bareScene(nodes: number, edges: number): string {
  return `<!doctype html><title>Bare</title><style>body { margin: 0 }</style><canvas class="stage" width="800" height="600"></canvas><script>
const gl = document.querySelector("canvas").getContext("webgl2");
let seed = 7;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 31 - 1;
const shader = (type, source) => {
  const made = gl.createShader(type);
  gl.shaderSource(made, source);
  gl.compileShader(made);
  return made;
};
const program = gl.createProgram();
gl.attachShader(program, shader(gl.VERTEX_SHADER, "attribute vec2 place; uniform vec2 way; void main() { gl_Position = vec4(place + way, 0, 1); gl_PointSize = 5.0; }"));
gl.attachShader(program, shader(gl.FRAGMENT_SHADER, "precision mediump float; void main() { gl_FragColor = vec4(0.2, 0.4, 0.7, 1); }"));
gl.bindAttribLocation(program, 0, "place");
gl.linkProgram(program);
gl.useProgram(program);
gl.enableVertexAttribArray(0);
const points = new Float32Array(2 * ${nodes}).map(random);
const lines = new Float32Array(4 * ${edges});
for (let edge = 0; edge < ${edges}; edge++)
  for (const end of [0, 2]) lines.set(points.subarray(2 * Math.floor((random() + 1) / 2 * ${nodes - 1}), 2 * ${nodes}).subarray(0, 2), 4 * edge + end);
const buffer = (data) => {
  const made = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, made);
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
  return made;
};
const [pointBuffer, lineBuffer] = [buffer(points), buffer(lines)];
const way = gl.getUniformLocation(program, "way");
let [x, down, waiting] = [0, false, 0];
const draw = () => {
  waiting = 0;
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.uniform2f(way, x, 0);
  for (const [data, mode, count] of [[lineBuffer, gl.LINES, 2 * ${edges}], [pointBuffer, gl.POINTS, ${nodes}]]) {
    gl.bindBuffer(gl.ARRAY_BUFFER, data);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.drawArrays(mode, 0, count);
  }
};
addEventListener("mousedown", () => (down = true));
addEventListener("mouseup", () => (down = false));
addEventListener("mousemove", ({ clientX }) => {
  if (!down) return;
  x = clientX / 400;
  waiting ||= requestAnimationFrame(draw);
});
draw();
</script>`;
}
