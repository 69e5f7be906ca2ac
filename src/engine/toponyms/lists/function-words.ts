import { words } from './words.ts';

/** Words that begin sentences and headings with a capital and belong to no name. */
export const FUNCTION_WORDS = words(`
	a an the this that these those there here it its he she they we you i his her their our your my who what when where
	why how which and or but nor so yet for in on at to from by with of as if then than while after before since
	until during although though because however meanwhile also once both either neither each every some many most
	more all any no not only even just still now today yesterday tomorrow under over about between among against
	within without through into near despite given according along like unlike earlier later last next first second
	third one two three four five six seven eight nine ten several few other another such is are was were be been
	has have had do does did will would could should may might can must let asked said says
`);
