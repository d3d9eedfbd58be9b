/** Hands the reader a file; it is made in the page and goes nowhere else. */
export function download(name: string, content: string | Blob, type = "text/plain"): void {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to read, which a busy machine puts off.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
