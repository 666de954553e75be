import {look} from './dress.js';

look.css = `
:host {
  all: initial !important;
  display: flow-root !important;
  color: inherit !important;
  font-family: inherit !important;
}
* { box-sizing: border-box }
[hidden], :host([hidden]) { display: none !important }
.frame {
  display: flow-root;
  --_radius: var(--clinic-radius, 10px);
  min-height: var(--clinic-min-height, 12em);
  max-width: var(--clinic-max-width, 34em);
  font: var(--clinic-font-size, medium)/1.5 var(--clinic-font-family, system-ui, "Segoe UI", Roboto, sans-serif);
  overflow-wrap: anywhere;
}
.frame.page { font-family: var(--clinic-font-family, inherit); transition: color 1ms }
.clinic-booking { min-height: var(--clinic-min-height, 36em) }
.clinic-callback { min-height: var(--clinic-min-height, 34em) }
.clinic-pricing { min-height: var(--clinic-min-height, 30em) }
.clinic-button { min-height: 0 }
.clinic-button, .failed { max-width: none }
.card {
  min-height: inherit;
  padding: var(--clinic-padding, min(1.5em, 6vw));
  border: var(--clinic-border, 1px solid var(--_line));
  border-radius: calc(var(--_radius) + 4px);
  background: var(--_ground);
  color: var(--_ink);
}
.card > :last-child, form > :last-child { margin-bottom: 0 }
h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; font-size: 1em }
h2 { font-size: 1.375em; line-height: 1.25; margin-bottom: .25em; text-wrap: balance }
h2 + :not(.lead) { margin-top: .9em }
h3, legend, label { font-size: .9375em; font-weight: 600; line-height: 1.4; padding: 0 }
h3 { margin: 1.5em 0 .5em }
ol, ul { padding-inline-start: 1.25em }
li + li { margin-top: .35em }
p + ul, ul + p { margin-top: .5em }
p > .primary, p > .secondary, p + .secondary { margin-top: .75em }
.lead { color: var(--_muted); margin-bottom: 1.25em }
.hint, small, .fine, .zone { color: var(--_muted); font-size: .875em; font-weight: 400 }
.fine { margin-top: 1.25em }
a, .link { color: var(--_accent); text-decoration: underline }
.number { display: inline-block }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
.field { margin-bottom: 1.25em }
.field > label, .field > legend { display: block; margin-bottom: .3em }
.field > .hint { margin: -.2em 0 .35em }
input, select, button { font: inherit; color: inherit; margin: 0 }
[part=input] {
  display: block;
  width: 100%;
  min-height: 3em;
  padding: 0 .75em;
  border: 1px solid var(--_field);
  border-radius: var(--_radius);
  background: var(--_ground);
  appearance: none;
}
.select { display: block; position: relative }
.select select { appearance: base-select; display: flex; align-items: center; padding-inline-end: 2.5em; white-space: normal; text-overflow: ellipsis }
.select ::picker-icon { display: none }
.select::after {
  content: "";
  position: absolute;
  inset-inline-end: 1.1em;
  top: 1.15em;
  width: .45em;
  height: .45em;
  border: solid var(--_muted);
  border-width: 0 2px 2px 0;
  transform: rotate(45deg);
  pointer-events: none;
}
[part=input][aria-invalid=true] { border: 2px solid var(--_fault) }
.fault { color: var(--_fault); font-size: .9em; font-weight: 500; margin-top: .35em }
.fault:empty { display: none }
label > input { flex: none; width: 1.375em; height: 1.375em; accent-color: var(--_fill) }
.row { display: flex !important; gap: .75em; align-items: center; min-height: 2.75em; font-weight: 400; font-size: 1em }
.row small, .pick small, .prices small, .type b, .type small { display: block }
.box p, b, small { text-wrap: balance }
.tile { padding: .5em .75em; border: 1px solid var(--_line); border-radius: var(--_radius) }
.tile + .tile, .type + .type { margin-top: .5em }
.tile:has(:checked) { background: var(--_soft); border-color: var(--_fill); box-shadow: inset 0 0 0 1px var(--_fill) }
button, .row, .pick input { cursor: pointer }
.primary, .secondary {
  display: block;
  width: 100%;
  min-height: 3em;
  padding: .6em 1em;
  border: 1px solid var(--_fill);
  border-radius: var(--_radius);
  font-weight: 600;
  text-align: center;
  text-decoration: none;
}
.primary { background: var(--_fill); color: var(--_on-fill) }
.secondary { background: none; color: var(--_accent); border-color: var(--_accent) }
.primary:hover, .secondary:hover { filter: brightness(1.08) }
[aria-disabled=true] { opacity: .7; cursor: progress }
.link { background: none; border: 0; padding: .2em 0; text-align: start }
.quiet { text-decoration: none; font-weight: 600; min-height: 2.75em }
.ends { display: flex; justify-content: space-between; align-items: center; gap: 1em }
.slots > .ends { flex-wrap: wrap }
.ends > .link { flex: none }
dialog h2 { padding-inline-end: 1.5em }
.pick { position: relative }
.pick input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0 }
.pick > span {
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  min-height: 2.75em;
  padding: .25em 0;
  border: 1px solid var(--_field);
  border-radius: var(--_radius);
  font-weight: 500;
  line-height: 1.25;
  text-align: center;
}
.pick :checked + span { background: var(--_fill); border-color: var(--_fill); color: var(--_on-fill) }
.pick :checked + span small { color: inherit }
.pick input:hover + span { border-color: var(--_fill) }
.days { display: grid; grid-template-columns: repeat(auto-fit, minmax(2.65em, 1fr)); gap: .375em }
.days .pick > span { min-height: 4.25em; border-color: var(--_line); font-weight: 400; font-size: .875em }
.days b { font-size: 1.25em }
.days small { color: var(--_accent); font-size: .86em }
.days :checked + span { background: var(--_soft); border-color: var(--_fill); color: var(--_ink); box-shadow: inset 0 0 0 1px var(--_fill) }
.days :disabled + span { color: var(--_muted); border-style: dashed }
.days :disabled + span small { color: inherit }
.times { display: grid; grid-template-columns: repeat(auto-fill, minmax(5em, 1fr)); gap: .5em }
.slots { min-height: 15em; transition: opacity 0s .3s }
.slots[aria-busy=true] { opacity: .5 }
.slots legend { padding: .9em 0 .5em }
.zone { margin: .75em 0 1em }
button:disabled { visibility: hidden }
.box { position: relative; padding: .75em 1em; margin-bottom: 1.25em; border-radius: var(--_radius); background: var(--_soft); line-height: 1.45 }
.box .link { float: inline-end; margin-inline-start: 1em }
.box p:first-of-type { font-weight: 600 }
.box p:not(:first-of-type) { font-size: .9375em }
.alert { padding: .9em 1em; margin-bottom: 1.25em; border: 2px solid var(--_fault); border-radius: var(--_radius) }
.done { display: flex; gap: .6em; align-items: center; margin-bottom: .6em }
.done::before { content: "\\2713"; flex: none; width: 2em; height: 2em; font: 700 .85em/2em system-ui; text-align: center; border-radius: 50%; background: var(--_fill); color: var(--_on-fill) }
.prices > div { display: flex; justify-content: space-between; align-items: center; gap: 1em; padding: .75em 0 }
.prices > div + div { border-top: 1px solid var(--_line) }
.prices dd { font-weight: 700; text-align: end; flex: none; max-width: 50% }
.alert ul, .offers { list-style: none; padding: 0 }
.type { width: 100%; background: none; border: 1px solid var(--_field); border-radius: var(--_radius); padding: .75em 1em; text-align: start; color: var(--_ink); text-decoration: none }
.type:not(.ends) { display: block }
.type:hover { border-color: var(--_fill); background: var(--_soft) }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
:focus-visible, .pick input:focus-visible + span { outline: 3px solid var(--_accent); outline-offset: 2px }
dialog { border: 0; padding: 0; width: 34em; max-width: calc(100vw - 1em); max-height: calc(100vh - 1em); margin: auto; border-radius: calc(var(--_radius, 10px) + 4px); background: var(--_ground); color: var(--_ink); box-shadow: 0 12px 48px #0004; overscroll-behavior: contain }
dialog::backdrop { background: #0007 }
.close { position: absolute; z-index: 1; inset-block-start: .5em; inset-inline-end: .5em; width: 2.75em; height: 2.75em; border: 0; border-radius: 50%; background: var(--_ground) }
@media (forced-colors: active) {
  .pick :checked + span { background: Highlight; color: HighlightText; forced-color-adjust: none }
  .tile:has(:checked), .days :checked + span { outline: 2px solid Highlight }
  .primary { border: 2px solid ButtonText }
}
`;
