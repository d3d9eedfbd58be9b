/** Loops over flat matrices, row by row: closures would cost more than the arithmetic. */

/** Writes the product of a matrix and a vector to `target`, from `offset` on. */
export function multiply(matrix: Float32Array, vector: Float32Array, target: Float32Array, offset: number): void {
  const width = vector.length;
  const height = matrix.length / width;
  for (let row = 0; row < height; row++) {
    const from = row * width;
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (matrix[from + at] as number) * (vector[at] as number);
    target[offset + row] = sum;
  }
}

/** Adds row `index` of a matrix to a part of `target` as wide as the row. */
export function addRow(target: Float32Array, offset: number, matrix: Float32Array, index: number, width: number): void {
  const from = index * width;
  for (let at = 0; at < width; at++) {
    target[offset + at] = (target[offset + at] as number) + (matrix[from + at] as number);
  }
}

/** Sum of the products of `width` numbers of two vectors. */
export function dot(a: Float32Array, from: number, b: Float32Array, offset: number, width: number): number {
  let sum = 0;
  for (let at = 0; at < width; at++) sum += (a[from + at] as number) * (b[offset + at] as number);
  return sum;
}

/** Sum of the products of two vectors, what is negative in the second taken as 0. */
export function dotRelu(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) if ((b[at] as number) > 0) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

/** Puts 0 in place of all that is negative. */
export function relu(vector: Float32Array): void {
  for (let at = 0; at < vector.length; at++) if ((vector[at] as number) < 0) vector[at] = 0;
}
