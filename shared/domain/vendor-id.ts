import type { z } from '../zod.ts';
import { idOf } from './id.ts';

export const VendorId = idOf('Vendor');
export type VendorId = z.infer<typeof VendorId>;
