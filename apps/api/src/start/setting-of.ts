/** One value of the environment; null where it is not set. */
export type SettingOf = (name: string) => string | null
