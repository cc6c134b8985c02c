/** How a claim of the founding article can stand against the evidence. */
export const claimStatuses = ['supported', 'imprecise', 'contested', 'unverified', 'opinion'] as const
