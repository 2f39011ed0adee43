import { TabNav } from '../../elements';

const VIEWS = [
  ['annuaire', 'Mandats'],
  ['annuaire/organismes', 'Associations'],
  ['annuaire/referents', 'Référents TEH'],
  ['annuaire/accueil', 'Structures d’accueil'],
  ['annuaire/propositions', 'En attente'],
] as const;

export function DirectoryTabs({ departement, current }: { departement: string; current: (typeof VIEWS)[number][0] }) {
  return (
    <TabNav
      label="Annuaire"
      views={VIEWS.map(([path, label]) => ({ href: `/${departement}/${path}`, label, current: path === current }))}
    />
  );
}
