import type { ProgramInfo } from "sigma/rendering";

/** What of a program says where its attributes stand. */
interface Layout<Attribute> {
  readonly CONSTANT_ATTRIBUTES: readonly Attribute[];
  readonly ATTRIBUTES: readonly Attribute[];
}

/**
 * Which buffers hold a program's data as it is. Sigma sends all of it to the graphics card at every frame, also when only the
 * camera has moved: a third of what a frame with ten thousand nodes costs the main thread.
 */
export class Uploads {
  #version = 0;
  readonly #sent = new WeakMap<WebGLBuffer, number>();

  /** The data has changed. */
  touch(): void {
    this.#version += 1;
  }

  /** Whether a buffer still has to be sent; it counts as sent from now on. */
  take(buffer: WebGLBuffer): boolean {
    const stale = this.#sent.get(buffer) !== this.#version;
    this.#sent.set(buffer, this.#version);
    return stale;
  }
}

/** Binds a program whose buffers hold its data already; `bind` gives the size of an attribute in bytes. */
export function bindSent<Attribute>(
  { gl, buffer, constantBuffer }: ProgramInfo,
  { CONSTANT_ATTRIBUTES, ATTRIBUTES }: Layout<Attribute>,
  bind: (attribute: Attribute, offset: number, isOfInstance: boolean) => number,
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, constantBuffer);
  CONSTANT_ATTRIBUTES.reduce((offset, attribute) => offset + bind(attribute, offset, false), 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  ATTRIBUTES.reduce((offset, attribute) => offset + bind(attribute, offset, true), 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}
