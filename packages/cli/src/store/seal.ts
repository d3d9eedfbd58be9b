import { hash } from "node:crypto";

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return hash("sha256", text);
}

/** The seal of a row: it fits no other content. */
export function sealOf(content: readonly unknown[]): string {
  return sha256(JSON.stringify(content));
}
