import { roleLabels, stageLabels } from '../kernel/french-words';
import type { Role, Stage } from '../kernel/words';

/** French words for what a mask or an explanation names. */

export const roleLabel = (role: string) => roleLabels[role as Role] ?? role;
export const stageLabel = (stage: string) => stageLabels[stage as Stage] ?? stage;
