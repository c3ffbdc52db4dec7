import { z } from '../zod.ts';

/** Which part of a long list: pages count from 1. */
export const Paging = z.strictObject({
  page: z.int().min(1).max(10_000).default(1),
  size: z.int().min(1).max(200).default(50),
});
export type Paging = z.infer<typeof Paging>;

/** One page of a list, and how long the whole list is. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), total: z.int().min(0) });

/** The same as a type. */
export interface Page<Item> {
  items: Item[];
  total: number;
}
