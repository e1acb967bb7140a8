#!/usr/bin/env node
import { endWithOutput, main, readableStack } from "../dist/cli/main.js";

// A crash is a defect of this tool; who reports it shows where in its sources it was.
process.on("uncaughtExceptionMonitor", readableStack);
endWithOutput();
process.exitCode = await main(process.argv.slice(2));
