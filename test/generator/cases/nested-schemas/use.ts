import type { Menu, Order } from "./client/index.js";

declare const menu: Menu;
declare const order: Order;

type Dish = Menu["first"];
export const deep: Dish | undefined = menu.first.sides[0]?.sides[1]?.sides[2];
export const drinks: NonNullable<Order["drinks"]> = menu.drinks;
export const litres: number | undefined = order.drink?.litres;
// @ts-expect-error: a dish is a dish, however deep it is
export const price: number = menu.first.sides[0]?.sides[1]?.price;
