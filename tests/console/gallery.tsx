import {
  Alert,
  Badge,
  Breadcrumb,
  Button,
  ButtonGroup,
  ButtonLink,
  Callout,
  Card,
  Checkbox,
  Checkboxes,
  DateInput,
  DefinitionList,
  Details,
  Empty,
  FieldSet,
  FileInput,
  Input,
  Masked,
  Notice,
  Pagination,
  Radios,
  Select,
  Steps,
  TabNav,
  Table,
  Tag,
  TagList,
  Textarea,
  TextLink,
  Tile,
  Timeline,
} from '../../console/elements';

/** Every element once, each text holding what is passed: what a person may have typed, or the name of a place. */
export function Gallery({ text, href = '/38/dossiers' }: { text: string; href?: string }) {
  return (
    <main class="fr-container fr-py-4w">
      <h1>{text}</h1>
      <Ways text={text} href={href} />
      <Blocks text={text} href={href} />
      <Fields text={text} />
    </main>
  );
}

function Ways({ text, href }: { text: string; href: string }) {
  return (
    <>
      <Breadcrumb places={[{ label: 'Accueil', href: '/' }, { label: text, href }, { label: text }]} />
      <TabNav
        label={text}
        views={[
          { href, label: text, current: true, count: 4 },
          { href, label: 'Autre vue', current: false },
        ]}
      />
      <Notice title={text}>{text}</Notice>
      <Steps current={2} titles={['Identité', text, 'Accord']} />
      <ButtonGroup>
        <Button name={text} value={text} formAction={href}>
          {text}
        </Button>
        <Button kind="secondary" icon="edit-line">
          {text}
        </Button>
        <ButtonLink href={href} kind="tertiary" icon="download-line" small>
          {text}
        </ButtonLink>
        <ButtonLink href={href} kind="quiet">
          {text}
        </ButtonLink>
      </ButtonGroup>
      <p>
        <TextLink href={href} icon="arrow-right-line" newWindow>
          {text}
        </TextLink>
      </p>
      <Pagination first={href} previous={href} next={href} label={text} />
    </>
  );
}

function Blocks({ text, href }: { text: string; href: string }) {
  return (
    <>
      <Alert kind="error" title={text} level={2} id="alerte">
        {text}
      </Alert>
      <Alert kind="success" small title={text} />
      <Alert kind="warning" title={text}>
        <p>{text}</p>
      </Alert>
      <p>
        <Badge kind="error">{text}</Badge> <Badge kind="success">{text}</Badge> <Badge>{text}</Badge>{' '}
        <Badge kind="info" small plain>
          {text}
        </Badge>
      </p>
      <TagList label={text}>
        {[
          <Tag>{text}</Tag>,
          <Tag href={href} current small>
            {text}
          </Tag>,
        ]}
      </TagList>
      <h2>Tableaux</h2>
      <Table
        caption={text}
        rows={[text, text]}
        rowId={(row) => row.replaceAll(/\W/g, '')}
        columns={[
          { head: text, cell: (row) => row, heads: true },
          { head: 'Nombre', cell: (_row, index) => index, numeric: true },
          { head: 'Une colonne assez large pour passer à la ligne', cell: (row) => `${row} ${row} ${row}` },
          { head: 'Actes', cell: () => <TextLink href={href}>{text}</TextLink>, acts: true },
        ]}
      />
      <Table caption="Vide" captionHidden rows={[]} columns={[{ head: text, cell: () => text }]} empty={text} />
      <DefinitionList
        items={[
          { term: text, value: text },
          { term: 'Nom', value: <Masked inline reason={text} rule={text} opens={text} /> },
          { term: 'Prénom', value: <Empty inline>{text}</Empty> },
        ]}
      />
      <Masked reason={text} rule={text} opens={text} />
      <Empty />
      <Card title={text} detail={text} foot={<Button small>{text}</Button>} id="carte">
        <p>{text}</p>
      </Card>
      <Tile title={text} href={href}>
        {text}
      </Tile>
      <Callout title={text}>{text}</Callout>
      <Details summary={text} open>
        <p>{text}</p>
      </Details>
      <Details summary={text}>
        <p>{text}</p>
      </Details>
      <Timeline
        label={text}
        steps={[
          { label: text, state: 'done', detail: text },
          { label: text, state: 'current' },
          { label: text, state: 'waiting' },
          { label: text, state: 'stopped' },
        ]}
      />
    </>
  );
}

function Fields({ text }: { text: string }) {
  const options = ['1', '2', '3'].map((value) => ({ value, label: text, hint: text }));
  const common = { label: text, hint: text, error: text };
  return (
    <form method="post" action="/" class="console-form">
      <h2>Champs</h2>
      <Input id="a" name={text} value={text} {...common} required autocomplete={text} />
      <Input id="b" name="b" label="Sans erreur" dir="auto" />
      <DateInput id="c" name="c" label={text} value={text} />
      <Textarea id="d" name="d" value={text} {...common} />
      <Select
        id="e"
        name="e"
        value={text}
        placeholder={text}
        options={[
          { value: text, label: text },
          { group: text, options: [{ value: text, label: text }] },
        ]}
        {...common}
      />
      <FileInput id="f" name="f" accept={text} {...common} />
      <Radios id="g" name="g" value="2" options={options} {...common} required />
      <Checkboxes id="h" name="h" values={['2']} options={options} label={text} />
      <Radios id="i" name="i" inline small options={options} label="Sur une ligne" />
      <Checkbox id="j" name="j" value={text} checked {...common} />
      <FieldSet id="k" legend={text} hint={text} error={text}>
        <Checkbox id="l" name="l" label={text} />
      </FieldSet>
      <Button>Enregistrer</Button>
    </form>
  );
}
