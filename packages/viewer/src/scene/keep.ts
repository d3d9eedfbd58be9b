/** Writes a picture as a file: SVG for drawing programs, PNG for print. */
import { LABEL_FAMILY, LABEL_FONT } from "./labels.ts";
import type { Picture } from "./picture.ts";
import type { Attributes, Stroke } from "./strokes.ts";

/** No browser draws a canvas that is longer. */
const LONGEST_SIDE = 8192;

/** As attributes: a style would breach the policy of a page that shows the picture. */
const FONT = `font-family="${escapeXml(LABEL_FAMILY)}" font-size="12.5" font-weight="500"`;

/** A picture as a file of SVG that stands alone. */
export function toSvg({ x, y, width, height, ground, strokes }: Picture): string {
  const viewBox = [x, y, width, height].map(Math.round).join(" ");
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  const box = { x: `${Math.floor(x)}`, y: `${Math.floor(y)}`, width: "100%", height: "100%", fill: ground };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${viewBox}" ${FONT}>`,
    ...[["rect", box] as Stroke, ...strokes].map(toElement),
    "</svg>\n",
  ].join("\n");
}

function toElement([name, attributes, words]: Stroke): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join("")}${words === undefined ? "/>" : `>${escapeXml(words)}</${name}>`}`;
}

/** XML has no way to write most control characters; they are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A picture as PNG, `scale` pixels for each of the screen's. */
export async function toPng(picture: Picture, scale: number): Promise<Blob> {
  const fitting = Math.min(scale, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.ceil(picture.width * fitting), Math.ceil(picture.height * fitting));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no pictures in the background; keep the graph as SVG.");
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(fitting, fitting);
  context.translate(-picture.x, -picture.y);
  await document.fonts.load(LABEL_FONT);
  for (const stroke of picture.strokes) draw(context, stroke);
  return canvas.convertToBlob({ type: "image/png" });
}

function draw(context: OffscreenCanvasRenderingContext2D, [name, attributes, words]: Stroke): void {
  if (name === "path") drawPath(context, attributes);
  else drawWords(context, attributes, words ?? "");
}

function drawPath(context: OffscreenCanvasRenderingContext2D, attributes: Attributes): void {
  const path = new Path2D(attributes.d);
  const dashes = attributes["stroke-dasharray"] ?? "none";
  context.setLineDash(dashes === "none" ? [] : dashes.split(" ").map(Number));
  context.lineWidth = Number(attributes["stroke-width"] ?? 1);
  context.strokeStyle = attributes.stroke ?? "transparent";
  context.fillStyle = attributes.fill === "none" ? "transparent" : (attributes.fill ?? "black");
  context.fill(path);
  context.stroke(path);
}

function drawWords(
  context: OffscreenCanvasRenderingContext2D,
  { x, y, fill, stroke }: Attributes,
  words: string,
): void {
  context.font = LABEL_FONT;
  context.textAlign = "center";
  context.setLineDash([]);
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = stroke ?? "transparent";
  context.fillStyle = fill ?? "black";
  context.strokeText(words, Number(x), Number(y));
  context.fillText(words, Number(x), Number(y));
}
