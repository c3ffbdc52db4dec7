/** What is urgent is mailed at once, the rest once a day. */
export const urgencies = ['urgent', 'digest'] as const;
export type Urgency = (typeof urgencies)[number];
