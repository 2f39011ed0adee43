export interface Picture {
  name: string;
  account: string | null;
  route: string;
  look: 'desktop' | 'dark' | 'phone';
  /** Of the sitting that is under way; else of the first one that its links lead to. */
  sitting?: true;
}

const SITTING = '/:departement/seances/:id';

const picture = (name: string, account: string | null, route: string, look: Picture['look'] = 'desktop'): Picture => ({
  name,
  account,
  route,
  look,
});
const ofSitting = (name: string, account: string, look: Picture['look'] = 'desktop', page = ''): Picture => ({
  ...picture(name, account, `${SITTING}${page}`, look),
  sitting: true,
});

/** What is worth a look: the desks, a file, one agenda at three levels, a sitting held, a pathway, and some on a telephone and in the dark. */
export const pictures: readonly Picture[] = [
  picture('sign-in', null, '/connexion'),
  picture('desk-coordinator', 'coordinator-38', '/'),
  picture('desk-coordinator-phone', 'coordinator-38', '/', 'phone'),
  picture('desk-coordinator-dark', 'coordinator-38', '/', 'dark'),
  picture('desk-association', 'association-38', '/'),
  picture('desk-prefecture', 'prefecture-38', '/'),
  picture('files-association', 'association-38', '/:departement/dossiers'),
  picture('file-association', 'association-38', '/:departement/dossiers/:id'),
  picture('file-association-phone', 'association-38', '/:departement/dossiers/:id', 'phone'),
  picture('file-coordinator', 'coordinator-38', '/:departement/dossiers/:id'),
  picture('calendar-coordinator', 'coordinator-38', '/:departement/seances'),
  ofSitting('sitting-coordinator', 'coordinator-38'),
  ofSitting('sitting-coordinator-dark', 'coordinator-38', 'dark'),
  ofSitting('sitting-prefecture', 'prefecture-38'),
  ofSitting('sitting-police', 'police-38'),
  ofSitting('sitting-police-phone', 'police-38', 'phone'),
  ofSitting('meeting-coordinator', 'coordinator-38', 'desktop', '/tenue'),
  ofSitting('meeting-coordinator-phone', 'coordinator-38', 'phone', '/tenue'),
  ofSitting('minutes-coordinator', 'coordinator-38', 'desktop', '/proces-verbal'),
  picture('body-coordinator', 'coordinator-38', '/:departement/instances/:kind'),
  picture('pathway-coordinator', 'coordinator-38', '/:departement/parcours/:id'),
  picture('wordings-coordinator', 'coordinator-38', '/:departement/papiers/modeles'),
  picture('analysis-coordinator', 'coordinator-38', '/:departement/analyse'),
  picture('decision-prefecture', 'prefecture-38', '/:departement/decisions/:id'),
  picture('figures', 'miprof', '/chiffres'),
  picture('question', null, '/chiffres/:release/:node'),
];
