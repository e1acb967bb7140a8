import { createDiscriminatorClient } from "./client/client.js";
import type { Animal, Shape } from "./client/schemas.js";

export function describe(animal: Animal): string {
  switch (animal.kind) {
    case "cat":
      return `${animal.lives} lives`;
    case "hound":
    case "puppy":
      return animal.tricks.join(", ");
    case "bird":
      return `${animal.wings} wings`;
    case "lion":
      return `${animal.depth} m`;
    // @ts-expect-error No animal is one.
    case "fish":
      return "";
  }
}

export function areaOf(shape: Shape): number {
  // @ts-expect-error Which shape it is has to be asked first.
  shape.radius;
  if (shape.type === "Circle") return Math.PI * shape.radius ** 2;
  // @ts-expect-error A square has no radius.
  shape.radius;
  return shape.side ** 2;
}

const zoo = createDiscriminatorClient();
zoo.createShape({ type: "Square", side: 2 });
// @ts-expect-error A square has a side.
zoo.createShape({ type: "Square", radius: 2 });
// @ts-expect-error There is no such shape.
zoo.createShape({ type: "Line", side: 2 });
