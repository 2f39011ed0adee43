import type { Route } from '../../http/route';
import { attachPapers } from './attach.act';
import { explainPage } from './explain.page';
import { filePage } from './file.page';
import { filesPage } from './files.page';
import { groupPage } from './group.page';
import { openFile } from './open-file.act';
import { papersPage } from './papers.page';
import { fileProceedings } from './proceedings.acts';
import { removePaper } from './remove-paper.act';
import { registerRunningPathway } from './running-pathway.act';
import { runningPathwayPage } from './running-pathway.page';
import { upkeep } from './upkeep.acts';
import { writeGroup } from './write-group.act';

/** The association's file; the secretariat that instructs it reads it here too. */
export const files: Route[] = [
  filesPage,
  openFile,
  runningPathwayPage,
  registerRunningPathway,
  filePage,
  groupPage,
  writeGroup,
  papersPage,
  attachPapers,
  removePaper,
  ...upkeep,
  ...fileProceedings,
  explainPage,
];
