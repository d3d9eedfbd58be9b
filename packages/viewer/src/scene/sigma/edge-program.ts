import type { Attributes } from "graphology-types";
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Standing } from "../../load/standing.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from "./edge.glsl.ts";
import { bindSent, Uploads } from "./uploads.ts";

/** Numbers of the line styles in the shader. */
const STYLES: Readonly<Record<Standing, number>> = { stated: 0, claimed: 1, possible: 2, planned: 3, denied: 4 };

const SEGMENTS = 18;
const UNIFORMS = ["u_matrix", "u_dimensions", "u_pixelRatio", "u_sizeRatio"] as const;

/** Corners of a strip along the curve: how far along, and on which side. */
const STRIP: number[][] = Array.from({ length: 2 * (SEGMENTS + 1) }, (_, index) => [
  Math.floor(index / 2) / SEGMENTS,
  index % 2 === 0 ? -1 : 1,
]);

type Uniform = (typeof UNIFORMS)[number];
type Base = EdgeProgram<Uniform, NodeAttributes, EdgeAttributes, Attributes>;

class CurveProgram extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes, Attributes> {
  override drawLabel: undefined = undefined;
  private readonly uploads = new Uploads();

  override getDefinition(): ReturnType<Base["getDefinition"]> {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: STRIP.length,
      VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_sizes", size: 2, type: FLOAT },
        { name: "a_curvature", size: 1, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_style", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_strip", size: 2, type: FLOAT }],
      CONSTANT_DATA: STRIP,
    };
  }

  override process(...item: Parameters<Base["process"]>): void {
    super.process(...item);
    this.uploads.touch();
  }

  protected override bindProgram(program: ProgramInfo): void {
    if (this.uploads.take(program.buffer)) super.bindProgram(program);
    else bindSent(program, this, (attribute, offset, varies) => this.bindAttribute(attribute, program, offset, varies));
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { curvature, standing } = data as EdgeDisplayData & EdgeAttributes;
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      source.size,
      target.size,
      curvature,
      data.size,
      STYLES[standing],
    ];
    this.array.set([...values, floatColor(data.color), id], start);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations.u_dimensions ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
  }
}

/** Draws edges as curves with an arrow head, in the line style of their standing. */
export const curveProgram: EdgeProgramType<NodeAttributes, EdgeAttributes, Attributes> = CurveProgram;
