import { z } from '../zod.ts';
import { idOf } from './id.ts';

export const SavedViewId = idOf('SavedView');
export type SavedViewId = z.infer<typeof SavedViewId>;

/** The lists whose filters, order and columns can be kept under a name. */
export const savedViewPages = ['vendors', 'findings'] as const;
export type SavedViewPage = (typeof savedViewPages)[number];

/** A member keeps at most so many of one list. */
export const MOST_SAVED_VIEWS = 30;

/** A list as one member likes to see it, under their own name for it. Nobody else sees it. */
export const SavedView = z.strictObject({
  id: SavedViewId,
  page: z.enum(savedViewPages),
  name: z.string().trim().min(1, 'Enter a name').max(60, 'Keep it to 60 characters'),
  /** What stands behind the `?` of the list's address; the list reads what it can of it. */
  query: z.string().max(2000),
});
export type SavedView = z.infer<typeof SavedView>;

export const SaveView = SavedView.omit({ id: true });
export type SaveView = z.infer<typeof SaveView>;
