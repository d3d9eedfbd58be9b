/** First bytes of files that people take for text, and what to do with such a file. */
export interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  /** Completes "It is a …; ". */
  readonly advice: string;
}

const image = "give the text of the article instead";
const archive = "unpack it first";

export const signatures: readonly Signature[] = [
  { name: "PDF file", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], advice: "leave out --input-format" },
  { name: "PNG image", bytes: [0x89, 0x50, 0x4e, 0x47], advice: image },
  { name: "JPEG image", bytes: [0xff, 0xd8, 0xff], advice: image },
  { name: "GIF image", bytes: [0x47, 0x49, 0x46, 0x38], advice: image },
  { name: "RIFF file (WebP, WAV)", bytes: [0x52, 0x49, 0x46, 0x46], advice: image },
  {
    name: "ZIP archive (or DOCX, ODT, EPUB)",
    bytes: [0x50, 0x4b, 0x03, 0x04],
    advice: "unpack it, or save it as plain text",
  },
  { name: "gzip archive", bytes: [0x1f, 0x8b], advice: archive },
  { name: "bzip2 archive", bytes: [0x42, 0x5a, 0x68], advice: archive },
  { name: "xz archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], advice: archive },
  { name: "Zstandard archive", bytes: [0x28, 0xb5, 0x2f, 0xfd], advice: archive },
  { name: "7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf], advice: archive },
  { name: "old Word or Excel file", bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: "save it as plain text" },
  { name: "RTF file", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: "save it as plain text" },
  {
    name: "SQLite database",
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    advice: "export its text as JSON Lines",
  },
  { name: "program", bytes: [0x7f, 0x45, 0x4c, 0x46], advice: image },
];
