/** Characters that are written at once. */
const chunkSize = 1 << 18;

/** Joins small parts into chunks, as each write takes its time whatever its size. */
export async function* chunks(parts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const part of parts) {
    chunk += part;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
