import type { SchemaElement } from "hyparquet-writer";
import type { Sink } from "./sink.ts";

/** What a column holds; a list is one of strings. */
export type ColumnType = "string" | "integer" | "number" | "list";

/** A table that is read once, row by row. */
export interface Table {
  /** The columns in their order. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rows: Iterable<Readonly<Record<string, unknown>>>;
}

/** Rows that are held and written at once. */
const rowGroupSize = 2000;

function schemaOf(name: string, type: ColumnType): SchemaElement[] {
  switch (type) {
    case "string":
      return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }];
    case "integer":
      return [{ name, type: "INT64", repetition_type: "OPTIONAL" }];
    case "number":
      return [{ name, type: "DOUBLE", repetition_type: "OPTIONAL" }];
    case "list":
      return [
        { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      ];
  }
}

/** Writes a table as Parquet, group of rows by group of rows. */
export async function writeParquet({ columns, rows }: Table, sink: Sink): Promise<void> {
  const { ByteWriter, parquetWriteRows } = await import("hyparquet-writer");
  const names = Object.entries(columns);
  const writer = new (class extends ByteWriter {
    /** Hands on what was written since the last time. */
    async flush(): Promise<void> {
      await sink.write(this.getBytes().slice());
      this.index = 0;
    }

    override finish(): Promise<void> {
      return this.flush();
    }
  })();
  await parquetWriteRows({
    writer,
    rows,
    columns: names.map(([name]) => ({ name })),
    schema: [{ name: "root", num_children: names.length }, ...names.flatMap(([name, type]) => schemaOf(name, type))],
    rowGroupSize,
    createdBy: "factline",
  });
}
