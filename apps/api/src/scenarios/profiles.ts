import type { Profile } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'

/** Every profile that this program brings along. */
export const profiles: readonly Profile[] = [vietnamProfile]

/** The profile of a baseline; null for one that this program does not bring along. */
export const profileById = (id: string): Profile | null =>
  profiles.find((profile) => profile.id === id) ?? null
