#!/usr/bin/env node
import { main } from "../dist/main.js";

const code = await main(process.argv.slice(2));
// Work that was interrupted would keep the process alive until it ends.
if (code > 128) process.exit(code);
process.exitCode = code;
