#!/usr/bin/env node
import { main, readableStack } from "../dist/cli/main.js";

// A crash is a defect of this tool; who reports it shows where in its sources it was.
process.on("uncaughtExceptionMonitor", readableStack);
process.exitCode = await main(process.argv.slice(2));
