/** Row `index` of a matrix that is `width` wide. */
export function row(matrix: Float32Array, index: number, width: number): Float32Array {
  return matrix.subarray(index * width, (index + 1) * width);
}

/** Sum of the products of two vectors. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

/** A matrix of `height` rows times a vector. */
export function multiply(matrix: Float32Array, vector: Float32Array, height: number): Float32Array {
  const product = new Float32Array(height);
  for (let at = 0; at < height; at++) {
    let sum = 0;
    const from = at * vector.length;
    for (let k = 0; k < vector.length; k++) sum += (matrix[from + k] as number) * (vector[k] as number);
    product[at] = sum;
  }
  return product;
}

/** Sum of the products of two vectors, what is negative in the second taken as 0. */
export function dotRelu(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) if ((b[at] as number) > 0) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

/** A vector with 0 in place of all that is negative. */
export function relu(vector: Float32Array): Float32Array {
  return vector.map((value) => Math.max(0, value));
}
