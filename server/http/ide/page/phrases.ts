import { EditorState } from '@codemirror/state';

export const frenchPhrases = EditorState.phrases.of({
  'Folded lines': 'Lignes repliées',
  'Unfolded lines': 'Lignes dépliées',
  'folded code': 'code replié',
  unfold: 'déplier',
  'Fold line': 'Replier',
  'Unfold line': 'Déplier',
  to: 'à',
  Completions: 'Complétions',
  Diagnostics: 'Diagnostics',
  'No diagnostics': 'Aucun diagnostic',
});
