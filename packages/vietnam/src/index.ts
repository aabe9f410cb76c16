export { vietnamProfile } from './profile/vietnam-profile.ts'
