// Generated from openapi.yaml. Do not edit.

export interface Menu {
  first: MenuDish2;
  currency?: string;
  /** What there is to drink. */
  drinks: MenuDrinks;
}

export interface Order {
  drink?: MenuDrinksItem;
  drinks?: MenuDrinks;
}

export type MenuDish = number;

export interface MenuDish2 {
  name: string;
  sides: MenuDish2[];
}

export interface MenuDrinksItem {
  litres: number;
}

/** What there is to drink. */
export type MenuDrinks = MenuDrinksItem[];
