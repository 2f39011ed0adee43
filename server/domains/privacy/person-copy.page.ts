import type { Group } from '../../kernel/groups';
import { languages } from '../../kernel/languages';
import type { FieldKind, Typed } from '../../kernel/sheet-fields';
import type { Recipient } from './access-report';
import { html, list, page, section, table, type Markup } from '../../kernel/html-page';
import { JUSTICE, RIGHTS } from './rights';
import type { Age, AgeBasis } from '../../kernel/words';
import { dayWord, monthWord } from '../../kernel/french-date';
import {
  ageBasisWords,
  bodyWords,
  codeWord,
  groupWords,
  levelWords,
  mannerWords,
  noteWords,
  purposeWords,
  senseWords,
  slotWords,
} from './words';

interface Field {
  label: string;
  kind: FieldKind;
  value: Exclude<Typed, null>;
}

export interface CopyContent {
  producedOn: string;
  reference: string;
  openedIn: string;
  groups: { group: Group; fields: Field[] }[];
  ages: { age: Age; basis: AgeBasis; retainedOn: string }[];
  accords: {
    body: string;
    purpose: string;
    givenOn: string;
    manner: string;
    withdrawnOn: string | null;
    groups: Group[];
  }[];
  papers: { slot: string; name: string; addedOn: string }[];
  referrals: {
    body: string;
    purpose: string;
    since: string;
    opinions: { sense: string; givenOn: string }[];
    decisions: { sense: string; signedOn: string; startsOn: string | null; notifiedOn: string | null }[];
  }[];
  texts: { kind: string; writtenOn: string; text: string }[];
  recipients: Recipient[];
  emergency: string;
}

/** The person's own copy (RGPD art. 15 §3), to be read with her. */
export function personCopyPage(content: CopyContent): string {
  return page(
    'Copie de vos informations',
    [
      `Dossier ${content.reference}, ouvert en ${monthWord(content.openedIn)}. Copie faite le ${dayWord(content.producedOn)}.`,
      "Voici ce que l'association qui vous accompagne a écrit sur vous, avec qui elle l'a partagé, et " +
        'pourquoi. Gardez cette copie en lieu sûr, ou demandez à ' +
        "l'association de la garder pour vous : elle peut vous mettre en danger si une autre personne la lit.",
    ],
    [
      ...content.groups.map(groupSection),
      ageSection(content),
      accordSection(content),
      referralSection(content),
      paperSection(content),
      textSection(content),
      recipientSection(content),
      section('droits', 'Vos droits', list(RIGHTS), html`<p>${JUSTICE}</p>`),
    ],
  );
}

function groupSection({ group, fields }: CopyContent['groups'][number]): Markup {
  const title = groupWords[group];
  return section(
    `groupe-${group.toLowerCase()}`,
    title[0]!.toUpperCase() + title.slice(1),
    table({
      caption: `Ce qui est écrit : ${title}`,
      columns: ['Champ', 'Contenu'],
      rows: fields.map((field) => [field.label, valueWord(field)]),
    }),
  );
}

function valueWord({ kind, value }: Field): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return value.map(codeWord).join(', ');
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWord(value);
  if (kind === 'month' && /^\d{4}-\d{2}$/.test(value)) return monthWord(value);
  if (kind === 'language') return languages[value] ?? value;
  return kind === 'code' ? codeWord(value) : value;
}

function ageSection({ ages }: CopyContent): Markup {
  return section(
    'age',
    'Votre âge',
    table({
      caption: 'Ce qui a été retenu de votre âge',
      columns: ['Âge', 'D’après', 'Quand'],
      rows: ages.map(({ age, basis, retainedOn }) => [codeWord(age), ageBasisWords[basis], dayWord(retainedOn)]),
    }),
  );
}

function accordSection({ accords }: CopyContent): Markup {
  return section(
    'accords',
    'Vos accords',
    table({
      caption: 'Ce que vous avez accepté de partager',
      columns: ['Avec qui', 'Pourquoi', 'Quoi', 'Quand'],
      rows: accords.map(({ body, purpose, groups, givenOn, manner, withdrawnOn }) => [
        bodyWords[body] ?? body,
        purposeWords[purpose] ?? purpose,
        groups.map((group) => groupWords[group]).join(', '),
        `donné ${mannerWords[manner] ?? ''} le ${dayWord(givenOn)}${withdrawnOn ? `, retiré ou remplacé le ${dayWord(withdrawnOn)}` : ''}`,
      ]),
    }),
  );
}

function referralSection({ referrals }: CopyContent): Markup {
  return section(
    'partages',
    'Où votre dossier a été envoyé, et ce qui en est sorti',
    table({
      caption: 'Envois',
      columns: ['À qui', 'Pourquoi', 'Depuis', 'Avis et décision'],
      rows: referrals.map(({ body, purpose, since, opinions, decisions }) => [
        bodyWords[body] ?? body,
        purposeWords[purpose] ?? purpose,
        monthWord(since),
        [
          ...opinions.map(({ sense, givenOn }) => `avis ${senseWords[sense] ?? sense} le ${dayWord(givenOn)}`),
          ...decisions.map(decisionWord),
        ].join('\n') || null,
      ]),
    }),
  );
}

function decisionWord({
  sense,
  signedOn,
  startsOn,
  notifiedOn,
}: CopyContent['referrals'][number]['decisions'][number]): string {
  return [
    `décision : ${senseWords[sense] ?? sense}, le ${dayWord(signedOn)}`,
    startsOn && `début le ${dayWord(startsOn)}`,
    notifiedOn && `notifiée le ${dayWord(notifiedOn)}`,
  ]
    .filter(Boolean)
    .join(' ; ');
}

function paperSection({ papers }: CopyContent): Markup {
  return section(
    'pieces',
    'Vos pièces',
    table({
      caption: "Pièces jointes au dossier : l'association vous en remet une copie si vous la demandez",
      columns: ['Pièce', 'Nom du fichier', 'Ajoutée'],
      rows: papers.map(({ slot, name, addedOn }) => [slotWords[slot] ?? slot, name, dayWord(addedOn)]),
    }),
  );
}

function textSection({ texts }: CopyContent): Markup {
  return section(
    'textes',
    'Textes échangés sur votre dossier',
    table({
      caption: 'Textes',
      columns: ['Nature', 'Date', 'Texte'],
      rows: texts.map(({ kind, writtenOn, text }) => [noteWords[kind] ?? kind, dayWord(writtenOn), text]),
    }),
  );
}

function recipientSection({ recipients, emergency }: CopyContent): Markup {
  return section(
    'destinataires',
    'Qui a pu lire, et pourquoi',
    table({
      caption: 'Catégories de destinataires',
      columns: ['Qui', 'Pourquoi', 'Quoi, au plus', 'Période'],
      rows: recipients.map(({ category, purpose, groups, since, until }) => [
        category,
        purpose,
        groups.map(({ group, level }) => `${groupWords[group]} : ${levelWords[level]}`).join('\n'),
        `depuis ${monthWord(since)}${until ? `, jusqu'en ${monthWord(until)}` : ''}`,
      ]),
    }),
    html`<p>${emergency}</p>`,
  );
}
