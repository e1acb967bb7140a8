import { defineConfig } from "vitest/config";

const project = (name: string, file: string) => ({ test: { name, include: [file] } });

export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      project("fine", "fine.ts"),
      project("broken", "broken*.ts"),
      project("empty", "empty.ts"),
    ],
  },
});
