// The door of the design system: every component the screens are built from.
// biome-ignore lint/performance/noBarrelFile: the screens import the design system through one door
export { BreathPacer } from './breath-pacer/breath-pacer.tsx';
export { Button } from './button/button.tsx';
export { CareCard } from './care-card/care-card.tsx';
export { ChoiceList } from './choice-list/choice-list.tsx';
export { Figure } from './figure/figure.tsx';
export { Icon, type IconName } from './icon/icon.tsx';
export { Knot } from './knot/knot.tsx';
export { LimitBar } from './limit-bar/limit-bar.tsx';
export { NotSureButton } from './not-sure-button/not-sure-button.tsx';
export { Notice } from './notice/notice.tsx';
export { NumberField } from './number-field/number-field.tsx';
export { Page } from './page/page.tsx';
export { Panel } from './panel/panel.tsx';
export { Scale } from './scale/scale.tsx';
export { SourceList } from './source-list/source-list.tsx';
export { Stack } from './stack/stack.tsx';
export { StatementList } from './statement-list/statement-list.tsx';
export { type PlaceId, type Places, PlacesContext } from './tab-bar/places.ts';
export { TextField } from './text-field/text-field.tsx';
export { TimerRing } from './timer-ring/timer-ring.tsx';
export { Toast } from './toast/toast.tsx';
export { VisuallyHidden } from './visually-hidden/visually-hidden.tsx';
export { Why } from './why/why.tsx';
