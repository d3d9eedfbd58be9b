import type { Attributes } from "graphology-types";
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Shape } from "../../state/shapes.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER } from "./node.glsl.ts";
import { bindSent, Uploads } from "./uploads.ts";

/** Numbers of the outlines in the shader. */
const SHAPE_NUMBERS: Readonly<Record<Shape, number>> = {
  circle: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
  hexagon: 4,
  bar: 5,
};

const UNIFORMS = ["u_matrix", "u_dimensions", "u_pixelRatio", "u_sizeRatio"] as const;

type Uniform = (typeof UNIFORMS)[number];
type Base = NodeProgram<Uniform, NodeAttributes, EdgeAttributes, Attributes>;

class ShapeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes, Attributes> {
  override drawLabel: undefined = undefined;
  override drawHover: undefined = undefined;
  private readonly uploads = new Uploads();

  override getDefinition(): ReturnType<Base["getDefinition"]> {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: NODE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_rim", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
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

  override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { shape, rim } = data as NodeDisplayData & NodeAttributes;
    this.array.set(
      [data.x, data.y, data.size, SHAPE_NUMBERS[shape], floatColor(data.color), floatColor(rim), id],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations.u_dimensions ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
  }
}

/** Draws nodes in the outline of their type. */
export const shapeProgram: NodeProgramType<NodeAttributes, EdgeAttributes, Attributes> = ShapeProgram;
