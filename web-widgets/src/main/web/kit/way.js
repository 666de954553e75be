/** @typedef {() => void} Back */

/** What the browser's Back returns to, for all elements of the page; the newest step last. @type {{owner: object, back: Back}[]} */
const ways = [];
/** Tells our entries of the history from those of an earlier load. */
const MARK = `clinic-${Math.random()}`;

/**
 * A step is left for the next one, and the browser's Back leads back to it.
 *
 * @param {object} owner whose step it is
 * @param {Back} back
 * @returns {Back} the same for a button
 */
export function onward(owner, back) {
  const way = {owner, back};
  try {
    keep('replaceState', ways.length);
    keep('pushState', ways.length + 1);
    ways.push(way);
  } catch {
    // Safari allows a hundred in half a minute; the buttons still lead back
  }
  return () => {
    if (ways.at(-1) === way) leave(1);
    back();
  };
}

/**
 * Nothing of this owner leads back any more.
 *
 * @param {object} owner
 */
export function arrived(owner) {
  let steps = 0;
  while (ways.at(-1 - steps)?.owner === owner) steps++;
  if (steps) leave(steps);
}

/** @param {number} steps */
function leave(steps) {
  ways.splice(-steps);
  history.go(-steps);
}

addEventListener('popstate', ({state}) => {
  const at = state?.[MARK];
  // what the browser's Forward leads to has gone
  if (at > ways.length) history.go(ways.length - at);
  if (at < ways.length) ways.splice(at)[0].back();
});

/**
 * @param {'pushState' | 'replaceState'} how
 * @param {number} steps
 */
function keep(how, steps) {
  history[how]({...history.state, [MARK]: steps}, '');
}
