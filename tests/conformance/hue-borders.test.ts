import { hue2025 } from '@tinhgon/vietnam/hue-2025'
