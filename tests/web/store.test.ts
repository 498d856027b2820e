/** Steps over the view: what they change together, and what undo brings back. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  ask,
  askBefore,
  askFurther,
  change,
  openDossier,
  readAs,
  readAsAsked,
  redo,
  select,
  showAlone,
  undo,
  view,
} from '../../web/view/store.ts';
import { INITIAL_VIEW, MOST_BEFORE } from '../../web/view/view.ts';

beforeEach(() => {
  view.setState(INITIAL_VIEW, true);
  view.temporal.getState().clear();
});

const asked = () => {
  const { question, previous } = view.getState();
  return { question, previous };
};

describe('undo', () => {
  it('brings the page back that a dossier was opened from', () => {
    change({ country: ['TUR'] });
    openDossier('country:TUR');
    expect(view.getState()).toMatchObject({ page: 'dossier', dossier: { of: 'country:TUR' } });
    undo();
    expect(view.getState()).toMatchObject({ page: 'explore', dossier: null, country: ['TUR'] });
    redo();
    expect(view.getState()).toMatchObject({ page: 'dossier', dossier: { of: 'country:TUR' } });
  });

  it('brings a dossier back that was left for the graph', () => {
    openDossier('country:TUR');
    select({ kind: 'node', id: 'country:IRQ' });
    expect(view.getState().page).toBe('explore');
    undo();
    expect(view.getState()).toMatchObject({ page: 'dossier', selection: null });
  });
});

describe('questions that go on from others', () => {
  it('are asked after those before them, and lead back', () => {
    ask('Who talked to Russia?');
    askFurther(' And in 2024? ');
    askFurther('And in Istanbul?');
    expect(asked()).toEqual({
      question: 'And in Istanbul?',
      previous: ['Who talked to Russia?', 'And in 2024?'],
    });
    askBefore(1);
    expect(asked()).toEqual({ question: 'And in 2024?', previous: ['Who talked to Russia?'] });
    undo();
    expect(asked().question).toBe('And in Istanbul?');
  });

  it('begin anew with a question of its own', () => {
    ask('Who talked to Russia?');
    askFurther('And in 2024?');
    ask('What talks are planned?');
    expect(asked()).toEqual({ question: 'What talks are planned?', previous: [] });
    ask(null);
    expect(asked()).toEqual({ question: null, previous: [] });
  });

  it('keep how those before them were read', () => {
    const turkey = { slot: 'participants', at: 0, to: 'country:TUR' } as const;
    const ever = { slot: 'period', at: 0, to: null } as const;
    ask('Who talked to Russia?');
    readAs(turkey);
    askFurther('And in 2024?');
    readAs(ever);
    expect(view.getState().changes).toEqual([
      { ...turkey, back: 1 },
      { ...ever, back: 0 },
    ]);
    readAsAsked();
    expect(view.getState().changes).toEqual([{ ...turkey, back: 1 }]);
    undo();
    askBefore(0);
    expect(view.getState().changes).toEqual([{ ...turkey, back: 0 }]);
    ask('What talks are planned?');
    expect(view.getState().changes).toEqual([]);
  });

  it('are no more than the server takes', () => {
    ask('0');
    for (let i = 1; i <= 8; i++) askFurther(String(i));
    expect(asked()).toEqual({ question: '8', previous: ['3', '4', '5', '6', '7'] });
    expect(asked().previous).toHaveLength(MOST_BEFORE);
  });
});

describe('names that take the place of the picture', () => {
  it('are shown whatever the filters, and undone in one step', () => {
    change({ from: '1950-01-01', to: '1950-12-31', hidden: ['country:TUR'], brought: ['country:IRQ'] });
    showAlone(['country:TUR', 'country:RUS']);
    expect(view.getState()).toMatchObject({
      from: null,
      hidden: [],
      isolated: ['country:TUR', 'country:RUS'],
      alone: true,
      brought: ['country:TUR', 'country:RUS'],
      page: 'explore',
    });
    undo();
    expect(view.getState()).toMatchObject({ from: '1950-01-01', alone: false, brought: ['country:IRQ'] });
  });
});
