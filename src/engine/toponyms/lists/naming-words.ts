import { words } from './words.ts';

/** First words that many names share, so that none of these goes by it alone: San Francisco, Tel Aviv, Khan Younis. */
export const NAMING_WORDS = words(`
	san santa santo sao saint st ste los las la le les el al ad ar as ash at az abu umm um bin beni bani ras tel tal tall
	beit bayt bab kfar kafr khan ain ein ayn wadi wad jabal jebel djebel nahr shatt qalat qasr dar sidi ksar oued ait tizi
	bandar shahr kota kuala tanjung pulau ban muang nam chiang phnom krasny nizhny verkhny novy novaya stary bolshoy
	villa vila puerto porto ciudad cidade monte mont cabo cap costa isla ilha sri hong burj
`);
