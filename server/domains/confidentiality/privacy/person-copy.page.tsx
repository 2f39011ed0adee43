import type { VNode } from 'preact';
import type { Group } from '../../../kernel/groups';
import type { FieldKind, Typed } from '../../../kernel/sheet-fields';
import { toldValue } from '../../../kernel/told-value';
import type { Recipient } from './access-report';
import { PaperList, paperPage, PaperSection, PaperTable } from '../../../../console/elements';
import { JUSTICE, RIGHTS } from './rights';
import type { Age, AgeBasis } from '../../../kernel/words';
import { dayWord, monthWord } from '../../../kernel/french-date';
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
  pleadings: {
    reference: string;
    writtenOn: string;
    parquet: string | null;
    sentOn: string | null;
    withdrawnOn: string | null;
    text: string;
  }[];
  recipients: Recipient[];
  emergency: string;
}

/** The person's own copy (RGPD art. 15 §3), to be read with her. */
export function personCopyPage(content: CopyContent): string {
  return paperPage({
    title: 'Copie de vos informations',
    intro: [
      `Dossier ${content.reference}, ouvert en ${monthWord(content.openedIn)}. Copie faite le ${dayWord(content.producedOn)}.`,
      "Voici ce que l'association qui vous accompagne a écrit sur vous, avec qui elle l'a partagé, et " +
        'pourquoi. Gardez cette copie en lieu sûr, ou demandez à ' +
        "l'association de la garder pour vous : elle peut vous mettre en danger si une autre personne la lit.",
    ],
    children: (
      <>
        {content.groups.map(groupSection)}
        {ageSection(content)}
        {accordSection(content)}
        {referralSection(content)}
        {paperSection(content)}
        {textSection(content)}
        {pleadingSection(content)}
        {recipientSection(content)}
        <PaperSection id="droits" title="Vos droits">
          <PaperList items={RIGHTS} />
          <p>{JUSTICE}</p>
        </PaperSection>
      </>
    ),
  });
}

function groupSection({ group, fields }: CopyContent['groups'][number]): VNode {
  const title = groupWords[group];
  return (
    <PaperSection id={`groupe-${group.toLowerCase()}`} title={title[0]!.toUpperCase() + title.slice(1)}>
      <PaperTable
        caption={`Ce qui est écrit : ${title}`}
        columns={['Champ', 'Contenu']}
        rows={fields.map((field) => [field.label, toldValue(field.kind, field.value)])}
      />
    </PaperSection>
  );
}

function ageSection({ ages }: CopyContent): VNode {
  return (
    <PaperSection id="age" title="Votre âge">
      <PaperTable
        caption="Ce qui a été retenu de votre âge"
        columns={['Âge', 'D’après', 'Quand']}
        rows={ages.map(({ age, basis, retainedOn }) => [codeWord(age), ageBasisWords[basis], dayWord(retainedOn)])}
      />
    </PaperSection>
  );
}

function accordSection({ accords }: CopyContent): VNode {
  return (
    <PaperSection id="accords" title="Vos accords">
      <PaperTable
        caption="Ce que vous avez accepté de partager"
        columns={['Avec qui', 'Pourquoi', 'Quoi', 'Quand']}
        rows={accords.map(({ body, purpose, groups, givenOn, manner, withdrawnOn }) => [
          bodyWords[body] ?? body,
          purposeWords[purpose] ?? purpose,
          groups.map((group) => groupWords[group]).join(', '),
          `donné ${mannerWords[manner] ?? ''} le ${dayWord(givenOn)}` +
            (withdrawnOn ? `, retiré ou remplacé le ${dayWord(withdrawnOn)}` : ''),
        ])}
      />
    </PaperSection>
  );
}

function referralSection({ referrals }: CopyContent): VNode {
  return (
    <PaperSection id="partages" title="Où votre dossier a été envoyé, et ce qui en est sorti">
      <PaperTable
        caption="Envois"
        columns={['À qui', 'Pourquoi', 'Depuis', 'Avis et décision']}
        rows={referrals.map(({ body, purpose, since, opinions, decisions }) => [
          bodyWords[body] ?? body,
          purposeWords[purpose] ?? purpose,
          monthWord(since),
          [
            ...opinions.map(({ sense, givenOn }) => `avis ${senseWords[sense] ?? sense} le ${dayWord(givenOn)}`),
            ...decisions.map(decisionWord),
          ].join('\n') || null,
        ])}
      />
    </PaperSection>
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

function paperSection({ papers }: CopyContent): VNode {
  return (
    <PaperSection id="pieces" title="Vos pièces">
      <PaperTable
        caption="Pièces jointes au dossier : l'association vous en remet une copie si vous la demandez"
        columns={['Pièce', 'Nom du fichier', 'Ajoutée']}
        rows={papers.map(({ slot, name, addedOn }) => [slotWords[slot] ?? slot, name, dayWord(addedOn)])}
      />
    </PaperSection>
  );
}

function textSection({ texts }: CopyContent): VNode {
  return (
    <PaperSection id="textes" title="Textes échangés sur votre dossier">
      <PaperTable
        caption="Textes"
        columns={['Nature', 'Date', 'Texte']}
        rows={texts.map(({ kind, writtenOn, text }) => [noteWords[kind] ?? kind, dayWord(writtenOn), text])}
      />
    </PaperSection>
  );
}

function recipientSection({ recipients, emergency }: CopyContent): VNode {
  return (
    <PaperSection id="destinataires" title="Qui a pu lire, et pourquoi">
      <PaperTable
        caption="Catégories de destinataires"
        columns={['Qui', 'Pourquoi', 'Quoi, au plus', 'Période']}
        rows={recipients.map(({ category, purpose, groups, since, until }) => [
          category,
          purpose,
          groups.map(({ group, level }) => `${groupWords[group]} : ${levelWords[level]}`).join('\n'),
          `depuis ${monthWord(since)}${until ? `, jusqu'en ${monthWord(until)}` : ''}`,
        ])}
      />
      <p>{emergency}</p>
    </PaperSection>
  );
}

function pleadingSection({ pleadings }: CopyContent): VNode | null {
  if (pleadings.length === 0) return null;
  return (
    <PaperSection id="ecrits" title="Ce qui est écrit pour un parquet">
      <PaperTable
        caption="Écrits, et à qui vous les avez envoyés"
        columns={['Écrit', 'Envoi', 'Texte']}
        rows={pleadings.map(({ reference, writtenOn, parquet, sentOn, withdrawnOn, text }) => [
          `${reference}, du ${dayWord(writtenOn)}`,
          sentOn
            ? `${parquet}, le ${dayWord(sentOn)}${withdrawnOn ? ` ; accord retiré le ${dayWord(withdrawnOn)}` : ''}`
            : 'non envoyé',
          text,
        ])}
      />
    </PaperSection>
  );
}
