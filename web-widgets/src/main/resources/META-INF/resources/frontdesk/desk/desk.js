/* The desk needs no script. This lets one use it by keys, and tells what has come meanwhile. */
import { listenToKeys } from "./keys.js";
import { watch } from "./pulse.js";
import { openTyped, tidyMenus } from "./menus.js";
import { offerAll } from "./ticks.js";
import { offerCopy } from "./copy.js";
import { sayOnce } from "./once.js";
import { rememberWhose } from "./whose.js";

listenToKeys(document);
tidyMenus(document);
openTyped(document);
offerCopy(document);
offerAll(document);
rememberWhose(document);
sayOnce(document);
watch(document);
