import { TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { mayAct } from './may-act';

/** What concerns the association's files, and stands in none of them. */
export function AroundFiles({ code }: { code: string }) {
  const { shell } = useVisit();
  const may = (act: string) => mayAct(shell, code, act);
  const ways = [
    { shown: may('acceptTransfer'), path: 'transferts', label: 'Transferts proposés' },
    { shown: may('cancelErasure'), path: 'effacements', label: 'Effacements' },
    { shown: may('referCase'), path: 'alertes', label: 'Alertes au CODAF' },
  ].filter(({ shown }) => shown);
  if (ways.length === 0) return null;
  return (
    <nav aria-label="Autour des dossiers">
      <ul class="console-plain console-around">
        {ways.map(({ path, label }) => (
          <li>
            <TextLink href={`/${code}/${path}`}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
