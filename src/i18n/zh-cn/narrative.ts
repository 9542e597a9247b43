export const narrative = {} as const
