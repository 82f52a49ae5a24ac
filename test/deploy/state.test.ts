import { describe, expect, test } from 'vitest'
import { parseState, rollbackTarget } from '../../deploy/state.ts'

const release = (id: string, standing: string, servedAt: number) =>
  `release\t${id}\t${standing}\t${servedAt}\t${'a'.repeat(40)}\t{"by":"ada","at":"2026-01-02T03:04:05Z"}`

describe('parseState', () => {
  test('a host where nothing ever was', () => {
    expect(parseState('')).toMatchObject({ serving: undefined, releases: [], containers: [], lock: { held: false } })
  })

  test('everything', () => {
    const owner = '{"run":"r","command":"up","commit":"c","by":"ada","at":"now"}'
    const state = parseState(
      `serving\tB\n${release('A', 'good', 1)}\nlock\theld\t${owner}\ncontainer\tx\trunning\tUp 2 minutes\n`,
    )
    expect(state.serving).toBe('B')
    expect(state.releases).toEqual([
      { id: 'A', standing: 'good', servedAt: 1, commit: 'a'.repeat(40), by: 'ada', at: '2026-01-02T03:04:05Z' },
    ])
    expect(state.lock).toEqual({ held: true, owner: { run: 'r', command: 'up', commit: 'c', by: 'ada', at: 'now' } })
    expect(state.containers).toEqual([{ name: 'x', state: 'running', status: 'Up 2 minutes' }])
  })

  test.for(['', '{', '[]', '"x"', '{"by":1}'])('what a killed run left in the lock file does no harm: %j', (owner) => {
    expect(parseState(`lock\theld\t${owner}`).lock.held).toBe(true)
  })
})

describe('rollbackTarget', () => {
  const state = (serving: string, ...releases: [string, string, number][]) =>
    parseState(`serving\t${serving}\n${releases.map((row) => release(...row)).join('\n')}`)

  test.for([
    ['the one before', state('C', ['A', 'good', 1], ['B', 'good', 2], ['C', 'good', 3]), '', 'B'],
    ['the named one', state('C', ['A', 'good', 1], ['B', 'good', 2], ['C', 'good', 3]), 'A', 'A'],
    ['not what was rolled back from', state('B', ['A', 'good', 1], ['C', 'withdrawn', 3], ['B', 'good', 4]), '', 'A'],
    ['what was rolled back from, when named', state('B', ['C', 'withdrawn', 3], ['B', 'good', 4]), 'C', 'C'],
    ['what served last, not what is newest', state('D', ['B', 'good', 4], ['C', 'good', 3], ['D', 'good', 5]), '', 'B'],
    ['never one that has not served', state('B', ['A', 'new', 0], ['B', 'good', 2]), '', undefined],
    ['never one that has not served, even named', state('B', ['A', 'new', 0], ['B', 'good', 2]), 'A', undefined],
    ['never the one that serves', state('B', ['B', 'good', 2]), 'B', undefined],
    ['nothing where there is nothing', state(''), '', undefined],
  ] as const)('%s', ([, before, named, expected]) => {
    expect(rollbackTarget(before, named)?.id).toBe(expected)
  })
})
