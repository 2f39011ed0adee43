import { TabNav } from '../../elements';

const VIEWS = [
  ['registre', 'Vue d’ensemble'],
  ['registre/journal', 'Journal'],
  ['registre/violations', 'Violations'],
  ['bris-de-glace', 'Ouvertures en urgence'],
] as const;

export function PrivacyTabs({ departement, current }: { departement: string; current: (typeof VIEWS)[number][0] }) {
  return (
    <TabNav
      label="Registres"
      views={VIEWS.map(([path, label]) => ({ href: `/${departement}/${path}`, label, current: path === current }))}
    />
  );
}
