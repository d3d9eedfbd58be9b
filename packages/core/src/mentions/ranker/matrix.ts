/** Loops over flat matrices, row by row: closures would cost more than the arithmetic. */

/** Rows that are multiplied at once: as many sums as a processor adds to in the time that one takes. */
const ROWS_AT_ONCE = 4;

/** What is above 0 in a vector that a rectifier has passed: about half of its units. */
export interface Rectified {
  readonly units: Int32Array;
  readonly values: Float64Array;
  count: number;
}

/** Makes room for a vector. */
export function rectified(width: number): Rectified {
  return { units: new Int32Array(width), values: new Float64Array(width), count: 0 };
}

/** Writes the sum of three rows of a matrix, given by where they begin. */
export function sumOf(matrix: Float32Array, a: number, b: number, c: number, target: Float64Array): void {
  for (let at = 0; at < target.length; at++)
    target[at] = (matrix[a + at] as number) + (matrix[b + at] as number) + (matrix[c + at] as number);
}

/** Takes what is above 0 from the sum of four vectors. */
export function rectify(
  vector: Float64Array,
  second: Float64Array,
  third: Float64Array,
  fourth: Float64Array,
  target: Rectified,
): void {
  const { units, values } = target;
  let count = 0;
  for (let unit = 0; unit < vector.length; unit++) {
    const sum =
      (vector[unit] as number) + (second[unit] as number) + (third[unit] as number) + (fourth[unit] as number);
    units[count] = unit;
    values[count] = sum;
    // No branch: what is not above 0 is written over.
    count += Number(sum > 0);
  }
  target.count = count;
}

/** Writes the product of a matrix and a vector to `target`, from `offset` on. */
export function multiply(matrix: Float64Array, vector: Rectified, target: Float64Array, offset: number): void {
  const width = vector.units.length;
  const height = matrix.length / width;
  const inFours = height - (height % ROWS_AT_ONCE);
  for (let row = 0; row < inFours; row += ROWS_AT_ONCE) multiplyFour(matrix, row * width, vector, target, offset + row);
  for (let row = inFours; row < height; row++) target[offset + row] = productOf(matrix, row * width, vector);
}

function multiplyFour(
  matrix: Float64Array,
  from: number,
  { units, values, count }: Rectified,
  target: Float64Array,
  offset: number,
): void {
  const width = units.length;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < count; index++) {
    const value = values[index] as number;
    const at = from + (units[index] as number);
    a += value * (matrix[at] as number);
    b += value * (matrix[at + width] as number);
    c += value * (matrix[at + 2 * width] as number);
    d += value * (matrix[at + 3 * width] as number);
  }
  target[offset] = a;
  target[offset + 1] = b;
  target[offset + 2] = c;
  target[offset + 3] = d;
}

function productOf(matrix: Float64Array, from: number, { units, values, count }: Rectified): number {
  let sum = 0;
  for (let index = 0; index < count; index++)
    sum += (values[index] as number) * (matrix[from + (units[index] as number)] as number);
  return sum;
}

/** Adds row `index` of a matrix to a part of `target` as wide as the row. */
export function addRow(target: Float64Array, offset: number, matrix: Float64Array, index: number, width: number): void {
  const from = index * width;
  for (let at = 0; at < width; at++) {
    target[offset + at] = (target[offset + at] as number) + (matrix[from + at] as number);
  }
}

/** Sum of the products of `width` numbers of two vectors. */
export function dot(a: Float64Array, from: number, b: Float64Array, offset: number, width: number): number {
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < width; at += 2) {
    even += (a[from + at] as number) * (b[offset + at] as number);
    odd += (a[from + at + 1] as number) * (b[offset + at + 1] as number);
  }
  if (width % 2 > 0) even += (a[from + width - 1] as number) * (b[offset + width - 1] as number);
  return even + odd;
}

/** Sum of the products of two vectors, what is negative in the second taken as 0. */
export function dotRelu(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) if ((b[at] as number) > 0) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
