/**
 * Common English words, folded: those of the 9,000 most frequent of @zxcvbn-ts/language-en 3.0 (MIT) that a dictionary
 * without names has too (an-array-of-english-words 2, MIT), without those that are mostly the name of a country, a
 * province or a city of 250,000, and without Kent and Newton. As the name of a place they need more than a capital.
 */
export const COMMON_WORDS = new Set(
	`
	aah abandon abandoned abducted abigail abilities ability able aboard abortion about above abroad absence absent
	absolute absolutely absurd abuse abused academic academy accent accept acceptable accepted accepting access accident
	accidentally accidents accompany accomplice accomplish accomplished according account accountant accounting accounts
	accurate accusations accuse accused accusing ace achieve achieved achievement acid acknowledge acquaintance acquired
	acres across act acted acting action actions activate activated active activities activity actor actors actress acts
	actual actually ad add added addict addicted addiction adding addition additional address addressed addresses adjust
	administration admiral admire admired admission admit admitted adopt adopted adoption adorable adore ads adult
	adults advance advanced advantage adventure adventures advertising advice advise advised advisor affair affairs
	affect affected affection affects afford afraid after afternoon afterwards again against age aged agency agenda
	agent agents ages aggressive ago agony agree agreed agreement agrees ah aha ahead ahem ai aid aids aim ain air
	aircraft airplane airport aisle al alan alarm alas albert album alcohol alcoholic alec alert alexander alf alibi
	alien aliens alike alison alive all allergic alley alliance allies allow allowance allowed allowing allows ally
	almighty almost alone along alongside alpha already alright also altar alter altered alternative although altitude
	altogether always am amateur amazed amazing amazon ambassador amber ambition ambitious ambulance ambush amelia amen
	ammo ammunition among amongst amount amounts amusing an ana analysis ancestors anchor ancient and angel angels anger
	angle angry animal animals ankle ann anna anniversary announce announced announcement announcer annoyed annoying
	annual anonymous another answer answered answering answers ant antidote antique ants anxiety anxious any anybody
	anyhow anymore anyone anything anytime anyway anyways anywhere apart apartment apartments ape apollo apologies
	apologise apologize apology app apparent apparently appeal appear appearance appeared appears appetite applauding
	applause apple apples application applied apply appointed appointment appreciate appreciated appreciation approach
	approached approaches approaching appropriate approval approve approved approximately arabic archer architect
	architecture arctic are area areas arena argh argue argued arguing argument arguments ark arm armed armies armor
	arms army around arrange arranged arrangement arrangements arrest arrested arresting arrival arrive arrived arrives
	arriving arrogant arrow arrows arse art artery article articles artificial artillery artist artistic artists arts as
	ash ashamed ashes ashore aside ask asked asking asks asleep aspect aspirin ass assassin assassination assault
	assaulted assembly asses asset assets asshole assholes assigned assignment assist assistance assistant associate
	associated associates association assume assumed assuming assure assured asteroid astronaut asylum at ate athlete
	atmosphere atomic attached attack attacked attacking attacks attempt attempted attempting attempts attend attended
	attending attention attic attitude attorney attract attracted attraction attractive auction audience audio audition
	august aunt auntie aunty authentic author authorities authority authorized auto autograph automatic automatically
	autopsy autumn ava available avenge avenue average avoid avoided avoiding aw await awaiting awaits awake award
	awards aware away awesome awful awfully awhile awkward axe ay aye ba baba babe babies baby babysitter bachelor back
	backed background backing backpack backs backstage backup backwards backyard bacon bacteria bad badge badly bag
	baggage bags bail bailey bait bake baked baker bakery baking balance balcony bald ball ballet balloon balloons balls
	bam ban banana bananas band bandit bandits bands bang banging bangs bank banker bankrupt banks banned banner banquet
	bar barb barbecue barber barbie bare barely bargain barge bark barking barks barn barney baron barracks barrel
	barrier barry bars bartender base baseball based basement bash basic basically basis basket basketball bass bastard
	bastards bat batch bates bath bathing bathroom bathtub bats battalion batteries battery battle battlefield battles
	baxter bay be beach beacon beam bean beans bear beard bearing bears beast beasts beat beaten beating beats beautiful
	beautifully beauty became because beck become becomes becoming bed bedroom beds bedtime bee beef been beep beeping
	beeps beer beers bees before beg began beggar begged begging begin beginning begins begun behalf behave behaved
	behaving behavior behaviour behind behold being beings belief beliefs believe believed believes believing bell belle
	bells belly belong belonged belongings belongs beloved below belt ben bench bend bender beneath benefit benefits
	benjamin benny bent beside besides best bet beth betray betrayal betrayed bets better betting betty between beware
	beyond bible bicycle bid bidding big bigger biggest bike bikes bill billie billion billions bills billy bin bingo
	biological biology bird birds birth birthday biscuits bishop bit bitch bitches bite bites biting bits bitten bitter
	bizarre black blackmail blade blades blah blame blamed blaming blank blanket blankets blaring blast bleed bleeding
	bleep blend bless blessed blessing blessings blew blind blink bliss block blocked blocking blocks blog bloke blond
	blonde blood bloody bloom blossom blow blowing blown blows blue blues bluff bluffing blunt bo board boarding boards
	boat boats bob bobby bodies body bodyguard boil boiling bold bollocks bolt bomb bomber bombing bombs bon bond bonds
	bone bones bong bonnie bonus boo boobs book booked books boom boost boot booth boots booty booze border borders bore
	bored boring born borrow borrowed boss bosses both bother bothered bothering bothers bottle bottles bottom bought
	bounce bound boundaries bounty bourbon bout bow bowl bowling box boxer boxes boxing boy boyfriend boyfriends boys
	bra brace bracelet brad brain brains brake brakes branch branches brand brandy brass brat brave bravo breach bread
	break breakdown breakfast breaking breaks breakthrough breast breasts breath breathe breathes breathing breed
	breeding breeze bribe brick bricks bride bridge bridges brief briefcase briefing briefly brigade bright brilliant
	bring bringing brings bro broad broadcast broadway broke broken brooks broom brothel brother brotherhood brothers
	brought brown bruises brush brutal bubble bubbles buck bucket bucks bud buddha buddies buddy budget buffy bug bugger
	bugs build building buildings built bull bullet bullets bullshit bully bum bump bumped bun bunch bunk bunker bunny
	burden bureau burger burgers burglar burial buried burke burn burned burning burns burnt burst burton bury bus bush
	bushes business businesses businessman bust busted buster busting busy but butch butcher butler butt butter
	butterflies butterfly button buttons butts buy buyer buying buys buzz buzzer buzzes buzzing by bye cab cabbage cabin
	cabinet cable caesar cafe cafeteria cage cake cakes calculations calendar calf call called caller calling calls calm
	cam came camel camera cameras camp campaign camping camps campus can canal cancel canceled cancelled cancer
	candidate candidates candle candles candy cane cannon cannot cans cant canvas canyon cap capable capacity cape
	capital captain capture captured car carbon card cardinal cards care cared career careful carefully careless cares
	cargo caring carl carmen carnival carol carpenter carpet carriage carried carrier carries carrot carrots carry
	carrying cars cart cartel carter cartoon carved case cases cash casino cast casting castle casual casualties cat
	catch catches catching category cathedral catholic cats cattle caught cause caused causes causing caution cautious
	cavalry cave caves cease ceiling celebrate celebrated celebrating celebration celebrity cell cellar cellphone cells
	cement cemetery cent center central centre cents centuries century cereal ceremony certain certainly certificate cha
	chain chains chair chairman chairs challenge challenged challenges challenging chamber chambers champ champagne
	champion championship chance chancellor chances chang change changed changes changing channel channels chanting
	chaos chap chapel chapter character characters charge charged charges charging charity charley charlie charm
	charming chart charts chase chased chasing chat chatter chattering chatting cheap cheaper cheat cheated cheating
	check checked checking checks cheek cheeks cheer cheerful cheering cheers cheese chef chemical chemicals chemistry
	cheque cherish cherry chess chest chew chewing chi chick chicken chickens chicks chief child childhood childish
	children chili chill chilly chimes chin chip chips chirping chocolate choice choices choir choke choking choose
	choosing chop chopped chopper chorus chose chosen chow christian christians chuck chuckle chuckles chuckling church
	ciao cigar cigarette cigarettes cigars cinema circle circles circuit circumstances circus cities citizen citizens
	city civil civilian civilians civilization civilized claim claimed claiming claims clamoring clan clap clapping
	clarence class classes classic classical classified classroom classy clattering clatters claw claws clay clean
	cleaned cleaner cleaning clear clearance cleared clearing clearly clears clerk clever click clicking clicks client
	clients cliff climate climb climbed climbing clinic clip clock close closed closely closer closes closest closet
	closing cloth clothes clothing cloud clouds clown clowns club clubs clue clues clumsy coach coaches coal coast coat
	coats cocaine cock cocks cocktail coconut code codes coffee coffin coin coincidence coins coke colby cold cole colin
	collapse collapsed collar colleague colleagues collect collected collecting collection collective collector college
	collins colonel colony color colored colors colour colours column coma comb combat combination combined come
	comedian comedy comes comet comfort comfortable comic coming command commander commanding commands comment comments
	commercial commission commissioner commit commitment committed committee committing common communicate communication
	communications communist communists community companies companion company compare compared comparison compartment
	compass compassion compensation compete competing competition competitive complain complained complaining complaint
	complaints complete completed completely complex complicated compliment compliments compound compromise compromised
	computer computers comrade comrades con concentrate concentration concept concern concerned concerning concerns
	concert conclusion conclusions concrete condemned condition conditions condo condolences condom condoms conduct
	conducted conducting conference confess confessed confession confidence confident confidential confirm confirmation
	confirmed conflict confront confuse confused confusing confusion congrats congratulate congratulations congress
	congressman connect connected connecting connection connections connie conquer conscience conscious consciousness
	consent consequences conservative consider considerable consideration considered considering consistent conspiracy
	constable constant constantly constitution construction consult consultant contact contacted contacts contain
	contained container contains contempt content contents contest context continent continue continued continues
	continuing contract contracts contrary contribution control controlled controlling controls convenience convenient
	convent convention conversation conversations convict convicted conviction convince convinced convincing cook cooked
	cookie cookies cooking cooks cool cooler coop cooper cooperate cooperation coordinates cop cope copies copper cops
	copy cord core corey corn corner corners coroner corporal corporate corporation corps corpse corpses correct
	corrected correctly corridor corrupt corruption cory cos cosmic cosmos cost costs costume costumes cottage cotton
	couch cough coughing coughs could council counsel counselor count counted counter countess counting countless
	countries country countryside counts county coup couple couples courage courier course court courtesy courtroom
	courts cousin cousins cover coverage covered covering covers cow coward cowards cowboy cows cozy crab crack cracked
	cracking crackling cracks craft craig crane crap crappy crash crashed crashes crashing crawl crawling crazy creaking
	creaks cream create created creates creating creation creative creator creature creatures credit creek creep creeps
	creepy crew cricket cried cries crime crimes criminal criminals cripple crisis critical crook crooked crop crops
	cross crossed crosses crossing crow crowd crowded crowds crown crucial cruel cruise crush crushed cry crying crystal
	cue cuff cuffs culprit cult cultural culture cultures cunning cunt cup cupboard cups cure cured curfew curiosity
	curious curly currency current currently curry curse cursed curtain curtains curve custody custom customer customers
	customs cut cute cuts cutting cycle da dad daddy dagger daily daisy dale dalton dam damage damaged dame dammit damn
	damned dan dance danced dancer dancers dances dancing dang danger dangerous danny daphne dare dared daring dark
	darkness darling darn dash data database date dated dates dating daughter daughters dawn day daylight days de deacon
	dead deadline deadly deaf deal dealer dealers dealing deals dealt dean dear dearest dearly death deaths deb debate
	debris debt debts decade decades deceased deceive deceived decent decide decided decides decision decisions deck
	declare declared decline decorated dedicated dee deed deeds deep deeper deepest deeply deer defeat defeated defence
	defend defendant defending defense defensive define definite definitely definition degree degrees del delay delayed
	delete deliberately delicate delicious delight delighted delightful deliver delivered delivering delivery delta
	demand demanded demanding demands democracy democratic demon demons demonstrate demonstration den denial denied
	dental dentist deny denying department departure depend depending depends deposit depressed depressing depression
	depth depths deputy describe described description desert deserted deserve deserved deserves design designed
	designer designs desire desires desk despair desperate desperately despise despite dessert destination destined
	destiny destroy destroyed destroying destruction detail detailed details detect detected detective detectives
	detention determine determined dev devastated develop developed developing development device devices devil devils
	devon devoted devotion dexter di diagnosis dial dialogue diamond diamonds diane diary dice dick dickhead did die
	died dies diet difference differences different differently difficult difficulties difficulty dig digging digital
	dignity dime dimension dine diner ding dings dining dinner dinosaur dinosaurs dip diplomatic direct directed
	direction directions directly director directors dirt dirty disabled disagree disappear disappearance disappeared
	disappearing disappears disappoint disappointed disappointing disappointment disaster discharge discharged
	discipline disco discount discover discovered discovery discreet discretion discuss discussed discussing discussion
	disease diseases disgrace disguise disgusting dish dishes dislike dismiss dismissed disorder dispatch display
	disposal disrespect distance distant distinguished distorted distract distracted distraction distress distribution
	district disturb disturbed disturbing ditch dive divide divided divine diving division divorce divorced dizzy do doc
	dock doctor doctors document documentary documents dodge doe does dog dogs doing doll dollar dollars dolls dolly dom
	dome domestic don donate donation done dong donkey donna donny donor doo doom doomed door doorbell doors doorstep
	dope doris dorm dose dot double doubt doubts douche dough dove down downstairs downtown dozen dozens draft drag
	dragged dragging dragon dragons drain drake drama dramatic drank draw drawer drawing drawings drawn draws dreadful
	dream dreamed dreaming dreams dreamt dress dressed dresses dressing drew dried drift drill drink drinking drinks
	drive driven driver drivers drives driveway driving drone drop dropped dropping drops drove drown drowned drowning
	drug drugged drugs drum drums drunk drunken dry duchess duck ducks dude dudes due duel dug duh duke dull dumb dummy
	dump dumped dumping dunno during dust dusty duties duty dwarf dying dynamic dynamite dynasty each eager eagle ear
	earl earlier early earn earned earrings ears earth earthquake ease easier easiest easily east easter eastern easy
	eat eaten eating eats echo echoing economic economy ecstasy ed edge edition editor educated education eerie effect
	effective effects efficient effort efforts egg eggs ego eh eight eighteen eighth einstein either el elaborate elbow
	elder elderly elders eldest elected election elections electric electrical electricity electronic elegant element
	elementary elements elephant elephants elevator eleven eliminate eliminated elite else elsewhere em email embarrass
	embarrassed embarrassing embarrassment embassy embrace emergency emma emotion emotional emotionally emotions emperor
	empire employed employee employees employer employment empress empty en encounter encountered encourage encouraged
	end ended ending endless ends endure enemies enemy energy enforcement engage engaged engagement engine engineer
	engineering engineers engines enjoy enjoyed enjoying enormous enough ensure enter entered entering enterprise enters
	entertain entertaining entertainment enthusiasm entire entirely entitled entrance entry envelope environment
	environmental envy epic episode equal equally equals equipment equipped equivalent er era erase erased eric erica
	erm errand error es escape escaped escaping escort especially essay essence essential essentially establish
	established establishment estate estimate et eternal eternity ethics euros evacuate eve even evening event events
	eventually ever every everybody everyday everyone everything everywhere evidence evil evolution evolved ex exact
	exactly exam examination examine examined example exams excellency excellent except exception exceptional exchange
	excited excitement exciting exclaiming exclaims exclusive excuse excuses execute executed execution executive
	exercise exhales exhausted exhibit exhibition exile exist existed existence exists exit exotic expand expect
	expectations expected expecting expects expedition expelled expense expenses expensive experience experienced
	experiences experiencing experiment experimental experiments expert expertise experts explain explained explaining
	explains explanation explode exploded explore explosion explosions explosive explosives expose exposed exposure
	express expressed expression exquisite extend extended extension extent extra extract extraordinary extreme
	extremely eye eyes fa fabric fabulous face facebook faced faces facial facilities facility facing fact factor
	factories factory facts fade fag faggot fail failed failing fails failure faint fainted fair fairly fairy faith
	faithful fake faking falcon fall fallen falling falls false fame familiar families family famous fan fancy fang
	fanny fans fantasies fantastic fantasy far fare farewell farm farmer farmers fart farther fascinated fascinating
	fashion fast faster fastest fat fatal fate father fathers fatty fault favor favorite favors favour favourite fax
	fear feared fearless fears feast feather feathers feature features fed federal federation feds fee feed feedback
	feeding feeds feel feeling feelings feels fees feet felicity fell fella fellas fellow fellows felony felt female
	females feminine fence ferry festival fetch fever few fewer fiance fiancee fiction field fields fierce fifteen fifth
	fifty fight fighter fighters fighting fights figure figured figures figuring file filed files filing fill filled
	filling film filmed filming films filth filthy fin final finale finally finals finance financial finch find finding
	finds fine finest finger fingerprints fingers finish finished finishing fire fired fires fireworks firing firm first
	fish fisher fisherman fishing fist fit fits fitting five fix fixed fixing flag flags flame flames flash flashlight
	flat flattered flavor fled flee fleet flesh fletcher flew flies flight flights flip flipped flirt flirting float
	floating flock flood flooded floor floors flora flour flow flower flowers flowing flown flows flu fluid flush flute
	fly flying foam focus focused fog fold folk folks follow followed followers following follows fond font food foods
	fool fooled fooling foolish fools foot footage football footprints footsteps for forbid forbidden force forced
	forces forcing ford forehead foreign foreigner foreigners foreman forensic forensics forest forests forever forge
	forged forget forgetting forgive forgiven forgiveness forgot forgotten fork form formal formation formed former
	forms formula fort forth fortress fortunate fortunately fortune forty forward foster fought foul found foundation
	founded fountain four fourteen fourth fox fracture fragile frame framed franco francs frank franklin frankly fraud
	freak freaked freaking freaks freaky free freed freedom freely freeman freeze freezer freezing frequency fresh
	freshman fridge fried friend friendly friends friendship fries frighten frightened frightening fritz frog frogs from
	front frost frozen fruit fruits frustrated frustrating fry fuck fucked fucker fuckers fucking fucks fuel fugitive
	fulfill fulfilled full fully fun function functions fund fundamental funding funds funeral funky funny fur furious
	furniture further fury fuse fuss future gag gain gained gal galaxy gallery gamble gambling game games gang gangs
	gangster gangsters gap garage garbage garden gardener gardens garlic gas gasoline gasp gasping gasps gate gates
	gather gathered gathering gave gay gaze gear gee geek geez gemma gene general generally generals generation
	generations generator generous genes genetic genius gentle gentleman gentlemen gently genuine gestapo gesture get
	gets getting ghetto ghost ghosts giant giants gibson gift gifted gifts gig gigantic giggles giggling gilbert gimme
	gin ginger girl girlfriend girlfriends girls give given gives giving glad gladly glance glass glasses glen glimpse
	global globe gloria glorious glory glove gloves glow glowing glue go goa goal goals goat goats god goddamn goddess
	godfather gods goes going gold golden golf gone gong gonna good goodbye goodness goodnight goods google goose
	gorgeous gorilla gosh gossip got gotcha gotta gotten government governor gown grab grabbed grabbing grace gracious
	grade grades gradually graduate graduated graduation graham grain grams grand grandchildren granddad granddaughter
	grandfather grandma grandmother grandpa grandparents grandson granny grant granted grapes grasp grass grateful
	gratitude grave graves graveyard gravity gravy gray grease great greater greatest greatly greed greedy green greet
	greeting greetings grenade grew grey grid grief griffin grill grim grind grip groaning groans groceries grocery
	groom gross ground grounded grounds group groups grove grow growing growling growls grown grows growth grudge grunt
	grunting grunts gu guarantee guaranteed guard guardian guarding guards guess guessed guessing guest guests guidance
	guide guilt guilty guitar gulf gum gun gunfire guns gunshot gunshots guru gus gut guts guv guy guys gym gypsy ha
	habit habits hack hacked had hah hair haircut hairs hairy half halfway hall hallelujah halls hallway halt ham hamlet
	hammer han hand handcuffs handed handful handing handkerchief handle handled handling hands handsome handwriting
	handy hang hanged hanging hangs hank happen happened happening happens happier happiest happily happiness happy
	harassment harbor hard harder hardest hardly hardware harm harmless harmony harper harry harsh hart harvest has
	hastings hat hatch hate hated hates hath hatred hats haul haunt haunted have haven having hawk hay he head headache
	headaches headed heading headmaster headquarters heads heal healed healing health healthy hear heard hearing hears
	heart heartbeat hearts heat heather heating heaven heavenly heavens heavily heavy heck hector heel heels heh height
	heights heir held helicopter hell hello helmet help helped helpful helping helpless helps hen hence henry her herb
	hercules herd here hereby heritage hero heroes heroic heroin hers herself hesitate hey hi hid hidden hide hideous
	hides hiding high higher highest highly highness highway hike hilarious hill hills him himself hint hip hips hire
	hired hiring his hissing historic historical history hit hits hitting hiya hm hmm ho hobby hockey hogan hold holding
	holds hole holes holiday holidays holland hollow holly holt holy home homeland homeless homer homes hometown
	homework homicide homosexual hon honest honestly honesty honey honeymoon hong honking honks honor honorable honored
	honour hoo hood hook hooked hooker hooray hop hope hoped hopefully hopeless hopes hoping horizon horn horns horny
	horrible horror horse horses hose hospital hospitality hospitals host hostage hostages hostile hot hotel hotels
	hotter hottest hour hours house household housekeeper houses housing how howdy however howling hug huge huh hulk
	hull hum human humanity humans humble humiliate humiliated humiliating humiliation humming humor humour hunch
	hundred hundreds hung hunger hungry hunt hunted hunter hunters hunting hurricane hurry hurt hurting hurts husband
	husbands hush hustle hut hydrogen hysterical ice id idea ideal ideas identical identification identified identify
	identity idiot idiots idle idol if ignorance ignorant ignore ignored ignoring ill illegal illness illusion image
	images imaginary imagination imagine imagined imagining imitates imitating immediate immediately immigration
	immortal immune immunity impact impatient imperial importance important importantly impossible impress impressed
	impression impressive imprisoned improve improved improvement impulse in inappropriate inaudible inch inches
	incident include included includes including income incoming increase increased increasing incredible incredibly
	indeed independence independent indicate indicates indistinct indistinctly individual individuals industrial
	industries industry inevitable infant infected infection infinite influence info inform informant information
	informed ingredients inhales inherit inheritance inherited initial initiative injection injured injuries injury
	injustice ink inmates inn inner innit innocence innocent inquiry insane insanity insect insects inside insight
	insist insisted insists inspection inspector inspiration inspire inspired installed instance instant instantly
	instead instinct instincts institute institution instructed instructions instructor instrument instrumental
	instruments insult insulted insulting insurance intact integrity intel intellectual intelligence intelligent intend
	intended intense intent intention intentions interest interested interesting interests interfere interference
	interior intern internal international internet interrogation interrupt interrupted interrupting intervention
	interview interviewed interviews intimate into introduce introduced introduction intruder invasion invent invented
	invention inventory invest invested investigate investigated investigating investigation investigations investigator
	investment investors invincible invisible invitation invite invited inviting involve involved involvement involves
	involving iris iron ironic irony irrelevant irresponsible is isabel isabella island islands isolated issue issued
	issues it item items its itself ivy ja jack jackass jacket jackpot jade jai jail jake jam james jammed jane janitor
	jar jasmine jasper jaw jay jazz jealous jealousy jean jeans jeep jeez jeff jelly jenny jerk jerks jerry jess jesse
	jessie jesus jet jew jewel jewelry jewels jews jill jimmy jin jingle jo joanna job jobs jock joe joey john johnny
	johnson join joined joining joint joke joker jokes joking jolly jones joseph josh journal journalist journalists
	journey joy judge judged judgement judges judging judgment judy juice juicy juliet jump jumped jumping jumps jun
	jungle junior junk junkie jurisdiction jury just justice justify juvenile kai kane kang kara karaoke karate karma
	kat kay keen keep keeper keeping keeps kelly ken kept kettle key keyboard keys khan kick kicked kicking kicks
	kid kidding kiddo kidnap kidnapped kidnapping kidney kids kill killed killer killers killing kills kilometers kilos
	kin kind kinda kindly kindness kinds king kingdom kings kirby kirk kiss kissed kisses kissing kit kitchen kitten
	kitty knee kneel knees knew knife knight knights knives knock knocked knocking knocks knot knots know knowing
	knowledge known knows kris kyle la lab label labor laboratory labour labs lacey lack lad ladder ladies lads lady
	laid lake lam lamb lame lamp lana lance land landed landing landlord lands landscape lane lang language languages
	lap laptop large larger largest las laser last lasted lasts late lately later latest laugh laughed laughing laughs
	laughter launch launched laundry laura laurel lava law lawn laws lawsuit lawyer lawyers lay layer layers laying lazy
	lead leader leaders leadership leading leads leaf league leak leaking lean leap learn learned learning learnt lease
	least leather leave leaves leaving lecture led lee left leg legacy legal legally legend legendary legends legitimate
	legs lemon lemonade lend length lens lent les lesbian less lesson lessons let lethal lets letter letters letting
	level levels lewis lex li liang liar liars liberal liberty library licence license lick lid lie lied lies lieutenant
	life lifestyle lifetime lift lifted lifting light lighten lighter lighting lightly lightning lights like liked
	likely likes likewise liking lily limb limit limited limits limo lin line lined lines ling lining link linked links
	lion lionel lions lip lips lipstick liquid liquor list listed listen listened listening listens lists lit literally
	literature little live lived lively liver lives living lizard lizzie lo load loaded loading loads loan loans lobby
	lobster local locals locate located location locations lock locked locker locking locks lodge log logan logic
	logical logs lone loneliness lonely long longer longest longing look looked looking lookout looks loop loose loosen
	lord lords lordship los lose loser losers loses losing loss losses lost lot lots lottery lou loud louder loudly
	louie louis lounge lousy love loved lovely lover lovers loves loving low lower lowest loyal loyalty luck luckily
	lucky luggage luke lulu lump lunatic lunch lung lungs lure lust luxury lying lyrics ma mac machine machinery
	machines mack mad madam madame made mademoiselle madison madman madness madonna mae maestro mafia magazine magazines
	maggie magic magical magician magistrate magnetic magnificent magnum maid maiden mail main mainland mainly maintain
	maintenance majesty major majority make maker makes makeup making male males mall mam mama mamma man manage managed
	management manager managing maniac manipulate mankind manner manners mansion manual many map maps marathon marble
	marc marcel march marching marge maria marijuana marina marine marines mark marked market marketing marks marquis
	marriage married marry marrying mars marsh marshal marshall martial martin martini marvellous marvelous mary mask
	masks mason mass massacre massage masses massive master masterpiece masters mat match matched matches matching mate
	material materials mates math matt matter matters mattress mature max maximum maxwell may maya maybe mayor me meal
	meals mean meaning meaningless means meant meantime meanwhile measure measures meat mechanic mechanical mechanism
	med medal media medic medical medication medicine medieval medium meds meet meeting meetings meets meg mel melody
	melt melted melting member members memo memorial memories memory men mental mentally mention mentioned mentor menu
	merchandise merchant mercury mercy mere merely merlin mermaid merry mess message messages messed messenger messing
	messy met metal meter meters meth method methods metres metro mi mice michael mick mickey microphone microwave
	middle midnight midst might mighty mike mild mile miles military milk mill miller millie million millionaire
	millions mills milo mind minds mine mines ming mini minimum mining minister ministry minor mint minus minute minutes
	miracle miracles mirror mirrors miserable misery misfortune miss missed misses missile missiles missing mission
	missions missus missy mistake mistaken mistakes mister mistress misunderstanding misunderstood mitch mix mixed
	mixing mm mo moaning moans mob mobile mock mode model models modern modest moe mold mole molly mom moment moments
	momma mommy moms mon mona monastery money monitor monitoring monk monkey monkeys monks monsieur monster monsters
	month monthly months monty mood moon moonlight moose moral more morgan morgue morning moron morphine morris morse
	mortal mortgage moses mosque moss most mostly motel mother motherfucker motherfuckers motherfucking mothers motion
	motive motor motorcycle motto mount mountain mountains mourning mouse moustache mouth mouths move moved movement
	movements moves movie movies moving much mud muffled mug mule multiple mum mumbling mummy murder murdered murderer
	murderers murdering murders murmuring murphy murray muscle muscles museum mushrooms music musical musician musicians
	must mustache mustard mutant mute muttering mutual mwah my myself mysteries mysterious mystery myth na nah nail
	nailed nails naive naked nam name named names nan nana nancy nanny nap napoleon narcotics narrating narrator narrow
	nasty nat nation national nations native natural naturally nature naughty naval navy nazi nazis ne neal near nearby
	nearest nearly neat necessarily necessary neck necklace ned need needed needing needle needles needs negative
	negotiate negotiations negro neighbor neighborhood neighbors neighbour neighbourhood neighbours neither nelson
	nephew nerd nerve nerves nervous nest net network neutral never nevertheless new newest newly news newspaper
	newspapers next nice nicely nicer nicest nick nickel nickname niece nigger night nightclub nightmare
	nightmares nights nine ninja ninth no noah noble nobody noel noise noises noisy non none nonsense noodles noon nope
	nor norm norma normal normally norman north northern nose noses not note notebook noted notes nothing notice noticed
	notify notion notorious novel november now nowadays nowhere nuclear nude nuisance numb number numbers numerous nun
	nurse nursery nurses nursing nut nuts oak oath obey object objection objective objects obligation obliged
	observation observe observed obsessed obsession obtain obvious obviously occasion occasionally occasions occupation
	occupied occur occurred ocean oceans odd odds of off offence offend offended offense offensive offer offered
	offering offers office officer officers offices official officially officials often oh oi oil okay old older oldest
	olive oliver ollie olympics ominous on once one ones onion onions online only onto oof ooh oops open opened opening
	openly opens opera operate operating operation operations operator opinion opinions opponent opportunities
	opportunity opposed opposite opposition option options or orange orbit orchestra order ordered ordering orders
	ordinary organ organic organization organize organized organs orgasm origin original originally orleans orphan
	orphanage orphans oscar other others otherwise otto ou ouch ought our ours ourselves out outcome outer outfit
	outrageous outside outstanding oven over overall overboard overcome overheard overlapping overnight overseas
	overtime overwhelmed overwhelming ow owe owed owes owl own owned owner owners owns ox oxford oxygen pa pace pacific
	pack package packed packing packs pact pad paddy page pages paid pain painful pains paint painted painter painting
	paintings pair pairs pajamas pal palace paladin pale palm palmer pals pam pan pancakes panda panel panic panicked
	panties panting pants papa paper papers paperwork parade paradise parallel paranoid pardon parent parents parish
	park parked parker parking parks parliament parlor parole parrot part partial participate particles particular
	particularly parties partly partner partners partnership parts party pass passage passed passenger passengers passes
	passing passion passionate passport passports password past pasta pastor pat patch path pathetic paths patience
	patient patients patrick patrol pattern patterns patty paul pause pawn pay paying payment payments pays peace
	peaceful peacefully peach peak peanut peanuts pearl pearls peas peasant peasants peculiar pedro pee peek peel peg
	peggy pen penalty pencil penguin penis penny pension pentagon people peoples pepper per percent perfect perfection
	perfectly perform performance performed performing perfume perhaps perimeter period permanent permanently permission
	permit permitted perry person personal personality personally personnel persons perspective persuade pervert pet
	peter petition petrol pets petty phantom pharmacy phase phenomenon philosophy phoebe phone phoned phones phony photo
	photograph photographer photographs photography photos phrase physical physically physician physics piano pick
	picked picking pickle pickles picks pickup picnic picture pictures pie piece pieces pier pierce pies pig pigeon
	pigeons piggy pigs pike pile pill pillow pills pilot pilots pimp pin pinch pine ping pink pinky pint pipe piper
	pipes pirate pirates piss pissed pissing pistol pit pitch pitiful pity pizza place placed places plague plain plan
	plane planes planet planets planned planning plans plant planted plants plastic plate plates platform platoon play
	played player players playground playing plays plea plead pleasant please pleased pleasure pledge plenty plot plug
	plumber plus po pocket pockets pod poem poems poet poetry point pointed pointing pointless points poison poisoned
	poisoning poisonous poke poker polar police policeman policemen policy polite political politician politicians
	politics polly pond pony pool poop poor pop popcorn pope popped popping poppy pops popular population porch pork
	porn port portal porter portion portrait pos pose position positions positive positively possess possessed
	possession possibilities possibility possible possibly post posted poster posters pot potato potatoes potential
	potentially potion potter pound pounding pounds pour poured pouring poverty powder power powerful powers practical
	practically practice practicing praise prank pray prayed prayer prayers praying preacher precinct precious precise
	precisely predator predators predict predicted prefer preferred pregnancy pregnant preliminary premises prep
	preparation prepare prepared preparing prescription presence present presentation presented presents preserve
	president presidential press pressed pressing pressure presume pretend pretended pretending prettier pretty prevent
	previous previously prey price priceless prices prick pride priest priests primary prime primitive prince princess
	principal principle principles print printed printing prints prior priority prison prisoner prisoners privacy
	private privilege prize pro probably probation probe problem problems procedure procedures proceed process
	processing produce produced producer producers producing product production products profession professional
	professionals professor profile profit profits profound program programme programmed programs progress project
	projects prom promise promised promises promising promote promoted promotion pronounce proof propaganda proper
	properly properties property prophecy prophet proposal propose proposed proposition prosecution prosecutor
	prostitute prostitutes protect protected protecting protection protective protein protest protocol proud prove
	proved proven proves provide provided provides providing province proving psst psych psychiatric psychiatrist
	psychic psycho psychological psychologist psychology pub public publicity publicly publish published publisher
	pudding puff puke pull pulled pulling pulls pulse pump pumping pumpkin punch punched punching punish punished
	punishment punk pupils puppet puppies puppy purchase purchased pure purely purple purpose purposes purse pursue
	pursuing pursuit push pushed pushing pussy put puts putting puzzle pyramid qualified qualities quality quantum
	quarrel quarter quarters queen queer quest question questioned questioning questions quick quicker quickly quid
	quiet quietly quit quite quitting quiz quote rabbi rabbit rabbits race races racing racist rack racket radar
	radiation radical radio radius rag rage raid rail railroad railway rain rainbow raining rains raise raised raising
	raj raja rally ralph ram ran ranch random randy rang range ranger rangers rank ranks ransom rap rape raped rapid
	rapidly rapist rare rarely rascal rash rat rate rates rather rational rats rattling raven raw ray rays razor re
	reach reached reaches reaching react reaction read reader reading readings reads ready real realise realised
	realistic reality realize realized really realm rear reason reasonable reasons rebel rebellion rebels rebuild recall
	receipt receive received receiving recent recently reception recipe reckless reckon recognise recognition recognize
	recognized recommend recommendation recommended reconsider record recorded recorder recording records recover
	recovered recovery recruit red reduce reduced reed refer reference referred referring reflect reflection reform
	refrigerator refuge refugees refuse refused refuses refusing regard regarding regardless regards regime regiment
	regina region register registered registration regret regrets regular regularly regulations rehab rehearsal rehearse
	reign reinforcements reject rejected relate related relation relations relationship relationships relative
	relatively relatives relax relaxed relaxing release released relevant reliable relief relieve relieved religion
	religious rely remain remained remaining remains remarkable remember remembered remembering remembers remind
	reminded reminder reminds remote remove removed rendezvous rent rental rented repair repairs repay repeat repeated
	repeatedly repeating replace replaced replacement reply report reported reporter reporters reporting reports
	represent representative represented representing represents republic republican reputation request requested
	requesting requests require required requires rescue rescued research resent reservation reservations reserve
	reserved residence resident residents resign resignation resist resistance resolve resolved resort resources respect
	respectable respected respects respond responding response responsibilities responsibility responsible rest
	restaurant restaurants resting restless restore restored result results resume retarded retire retired retirement
	retreat retrieve return returned returning returns reveal revealed revenge reverend reverse review revolution
	revolutionary revving reward rex rhythm rib ribs rice rich rick rid riddle ride rider rides ridge ridiculous riding
	rifle rifles rig right righteous rights riley ring ringing rings riot rip ripe ripped ripping rise rises rising risk
	risked risking risks risky ritual rival river rivers road roads roam roar roaring roars roast rob robbed robber
	robbers robbery robbing robe robin robot robots rock rocket rocking rocks rocky rod rode roger rogers rogue role
	roles roll rolled roller rolling rolls roman romance romans romantic romeo ronnie roof rookie room roommate rooms
	rooster root roots rope ropes rory rose rosemary roses rot rotten rough roughly round rounds route routine row royal
	rub rubber rubbing rubbish ruby rude rug ruin ruined ruining ruins rule ruled ruler rules ruling rum rumbling rumor
	rumors run runner running runs runway rupees rush rushed rushing rustling rusty ruth ruthless sabotage sack sacred
	sacrifice sacrificed sacrifices sad saddle sadly sadness safe safely safer safety sage said sail sailed sailing
	sailor sailors saint saints sake sakes sal salad salary sales salesman sally salmon salon salt salute salvation sam
	same sammy sample samples samurai san sanctuary sand sanders sandwich sandwiches sandy sane sang sarge sat satellite
	satisfaction satisfied satisfy sauce saul sausage savage save saved saves saving savings savior saw say saying says
	scale scam scan scandal scar scare scared scares scarf scaring scars scary scattered scenario scene scenes scent
	schedule scheduled scheme scholar scholarship school schools science scientific scientist scientists scissors scoffs
	scoop scooter scope score scored scores scoundrel scout scouts scrap scratch scratching scream screamed screaming
	screams screech screeching screen screenplay screw screwed screwing script scrub scum scumbag sea seal sealed seals
	sean search searched searching seas season seasons seat seated seats sec second secondary seconds secret secretary
	secretly secrets section sector secure secured security seduce see seed seeds seeing seek seeking seem seemed seems
	seen sees seize seized select selected selection self selfish sell selling sells semester senate senator send
	sending sends senior senor sensation sense sensei senses sensible sensitive sensors sent sentence sentenced
	sentences sentimental separate separated separation sequence sergeant serial series serious seriously servant
	servants serve served server serves service services serving session sessions set sets setting settle settled
	settlement settling setup seven seventeen seventh several severe sew sewer sewing sex sexual sexually sexy sh shack
	shade shadow shadows shaft shake shaken shaking shall shallow shame shameless shan shape shaped shapes share shared
	shares sharing shark sharks sharon sharp sharply shattered shave shaved shaw shawn she shed sheep sheer sheet sheets
	sheila shelf shell shells shelly shelter shepherd sheriff sherlock sherry shh shield shields shift shifts shin shine
	shines shining shiny ship shipment shipped shipping ships shirt shirts shit shitting shitty shiva shock shocked
	shocking shoe shoes shook shoot shooter shooting shoots shop shopping shops shore short shorter shortly shorts
	shorty shot shotgun shots should shoulder shoulders shout shouted shouting shouts shove shovel show showed shower
	showers showing shown shows shrieks shrimp shrine shrink shut shuts shutter shutting shuttle shy si sick sickness
	side sides sigh sighing sighs sight sights sign signal signals signature signed significant signing signs silence
	silent silk silly silver similar simple simply sin since sincere sincerely sing singer singing single sings sink
	sinking sins sip sir sire siren sirens sis sister sisters sit site sites sits sitting situation situations six
	sixteen sixth sixty size skeleton sketch ski skies skill skilled skills skin skinny skip skipped skipper skirt skull
	sky slack slam slams slap slapped slaughter slaughtered slave slavery slaves sleep sleeping sleeps sleepy sleeve
	slept slice slick slide slight slightest slightly slim slip slipped slippers slippery slipping slit sloppy slot slow
	slower slowly slut sly smack small smaller smallest smart smarter smash smashed smashing smell smelled smelling
	smells smile smiled smiles smiling smith smoke smoked smokes smoking smooth smuggling snack snacks snake snakes snap
	snapped snaps snarling snatch sneak sneaking sniff sniffing sniffles sniffs sniper snoring snow snuck so soaked soap
	sobbing sober sobs soccer social society sock socks soda sofa soft softly software soil solar sold soldier soldiers
	sole solid solitary solo solution solve solved some somebody someday somehow someone someplace something sometime
	sometimes somewhat somewhere son song songs sonic sonny sons soon sooner sophisticated sore sorrow sorry sort sorted
	sorts sought soul souls sound sounded sounding sounds soup sour source sources south southern souvenir soviet spa
	space spaceship spaghetti spare spared spark speak speaker speakers speaking speaks spear special specialist
	specially specialty species specific specifically spectacular speech speeches speed speeding spell spells spencer
	spend spending spends spent sperm spice spicy spider spiders spies spike spill spilled spin spine spinning spirit
	spirits spiritual spit spite splash splendid split splitting spoil spoiled spoke spoken sponge sponsor spoon sport
	sports spot spots spotted spray spread spreading spring springs spy spying squad squadron square squeaking squeal
	squealing squeeze squirrel st stab stabbed stable stack stadium staff stage stages stain stairs stake stakes stalker
	stalking stall stammering stammers stamp stamps stand standard standards standing stands star stare staring stark
	starring stars start started starting starts starve starving stash state stated statement statements states static
	station stations statue status stay stayed staying stays steady steak steal stealing steals steam steed steel steer
	steering stella step stepped stepping steps stereo stern steven stevens stew stick sticking sticks sticky stiff
	still sting stink stinking stinks stir stitch stitches stock stole stolen stomach stone stoned stones stood stop
	stopped stopping stops storage store stored stores stories storm storms story stove straight straighten strain
	strange strangely stranger strangers strangle strangled strap strategy straw strawberry stray streak stream street
	streets strength stress stressed stretch strict strictly strike strikes striking string strings strip stripped
	stripper stroke stroll strong stronger strongest strongly struck structure struggle struggling stubborn stuck stud
	student students studied studies studio study studying stuff stuffed stunning stunt stupid style sub subject
	subjects submarine submit substance substitute subtitles subtle subway succeed succeeded success successful
	successfully such suck sucked sucker sucking sucks sudden suddenly sue suffer suffered suffering sufficient sugar
	suggest suggested suggesting suggestion suggestions suggests suicide suit suitable suitcase suite suits sultan sum
	summer summers summit summon summoned sun sung sunglasses sunk sunlight sunny sunrise sunset sunshine super superb
	superhero superintendent superior superman supermarket supernatural superstar supervisor supper supplies supply
	support supported supporting supportive suppose supposed supposedly supreme sure surely surf surface surgeon surgery
	surgical surprise surprised surprises surprising surprisingly surrender surrounded surrounding surveillance survey
	survival survive survived surviving survivor survivors sushi suspect suspected suspects suspended suspenseful
	suspension suspicion suspicious sustained swallow swallowed swamp swan swap swear sweat sweater sweating sweaty
	sweep sweet sweetest sweetheart sweetie sweets swell swept swift swim swimming swine swing swinging switch switched
	sword swords swore sworn sylvia symbol symbols sympathy symptoms sync syndrome syrup system systems ta tab table
	tables tackle taco tactical tactics tae tag tai tail tails take taken takes takin taking tale talent talented
	talents tales talk talked talking talks tall taller tammy tan tang tango tank tanks tanner tap tape tapes tapping
	tara target targets tarzan task taste tasted tastes tasty tate tattoo tattoos taught tax taxes taxi te tea teach
	teacher teachers teaches teaching team teams tear tearing tears tease teasing tech technical technically technique
	techniques technology ted teddy teen teenage teenager teenagers teeth telegram telephone telescope television tell
	tellin telling tells temper temperature temperatures temple temporarily temporary temptation tempted ten tend tender
	tennis tens tense tension tent tenth tequila term terminal terms terrace terrible terribly terrific terrified
	terrifying territory terror terrorism terrorist terrorists terry test tested testify testimony testing tests text
	texted texting texts than thank thankful thanks thanksgiving that the theater theatre thee theft their theirs them
	theme themselves then theories theory therapist therapy there therefore these they thick thief thieves thin thing
	things think thinking thinks third thirst thirsty thirteen thirty this thorough thoroughly those thou though thought
	thoughtful thoughts thousand thousands thread threat threaten threatened threatening threats three threw thrill
	thrilled throat throne through throughout throw throwing thrown throws thrust thud thuds thugs thumb thunder thus
	thy tick ticket tickets ticking tickle tide tidy tie tied ties tiffany tiger tigers tight til till time timer times
	timing timothy tin tina tiny tip tipped tips tire tired tires tis tissue title tits to toad toast tobacco toby today
	toe toes together toilet toilets token told tolerate toll tom tomato tomatoes tomb tommy tomorrow ton tone tongue
	tonight tons tony too took tool tools tooth toothbrush top topic tops torch tore torment torn torture tortured
	torturing toss tossed total totally touch touched touches touching tough tougher tour tourist tourists tournament
	tow toward towards towel towels tower towers town towns toxic toy toys trace traced traces track tracked tracking
	tracks tractor trade traded trading tradition traditional traditions traffic tragedy tragic trail trailer train
	trained trainer training trains traitor traitors tramp transfer transferred transform transformed transition
	translate translated translation translator transmission transplant transport transportation trap trapped traps
	trash trauma travel traveled traveling travelled travelling travels travis tray treason treasure treasures treat
	treated treating treatment treats treaty tree trees trembling tremendous trial trials triangle tribal tribe tribes
	tribute trick tricked tricks tricky tried tries trigger triggered trip triple tripped trips triumph troop troops
	trophy tropical trouble troubled troubles troubling trousers troy truck trucks true truly trump trumpet trunk trust
	trusted trusting trusts truth try trying tub tube tubes tuck tucker tumor tuna tune tunnel tunnels turf turkey turn
	turned turner turning turns turtle turtles tutor twelve twenty twice twilight twin twins twist twisted twitter two
	tying tyler type types typical typing ufo ugh ugly uh uk ultimate ultimately um umbrella umm un unable unacceptable
	unarmed unbearable unbelievable uncle uncomfortable unconscious under undercover underestimate underground
	underneath understand understandable understanding understands understood underwater underwear underworld undo
	unemployed unexpected unfair unfinished unfortunate unfortunately ungrateful unhappy uniform uniforms union unique
	unit unite united units unity universal universe university unknown unless unlike unlikely unlock unlucky
	unnecessary unpleasant unpredictable unstable untie until unto unusual up upbeat update upon upper upset upsetting
	upside upstairs urban urge urgent urine us use used useful useless uses using usual usually utter utterly vacation
	vacuum vagina vague vain valentine valid valley valuable value values valve vampire vampires vanessa vanilla vanish
	vanished variety various vase vast vault vega vegas vegetable vegetables vegetarian vehicle vehicles veil veins
	vengeance vent venture venus vera verdict verify veronica verse version versus very vessel vessels vest vet via vibe
	vice vicious victim victims victor victory video videos view viewers views vile villa village villagers villages
	villain violated violation violence violent violet violin virgin virginity virtually virtue virus visa visible
	vision visions visit visited visiting visitor visitors visits visual vital vodka voice voiceover voices void volcano
	volume volunteer volunteered volunteers vomit vote voted votes voting vow vows voyage vulgar vulnerable wade wage
	wages wagon wailing waist wait waited waiter waiting waitress waits wake wakes waking walk walked walker walking
	walks wall wallet walls wally waltz wander wandering wang wanna want wanted wanting wants war ward warden wardrobe
	warehouse warm warmer warming warmth warn warned warner warning warp warrant warren warrior warriors wars was wash
	washed washing waste wasted wasting watch watched watches watching water waters wave waves waving wax way ways we
	weak weakness wealth wealthy weapon weapons wear wearing wears weather weaver web website wedding weddings wee weed
	week weekend weekends weekly weeks weep weigh weight weird weirdo welcome welfare well wells went were werewolf west
	western wet wha whack whale whales what whatever whatsoever wheat wheel wheelchair wheeler wheels when whenever
	where whereabouts whereas wherever whether whew which while whilst whimpering whimpers whining whip whipped whirring
	whiskey whisky whisper whispering whispers whistle whistles whistling white whites who whoa whoever whole whom
	whooping whoops whore whores whose why wicked wide widow wife wig wild wilderness will william williams willie
	willing willow willy win wind window windows winds wine wing wings winner winners winning wins winter wipe wiped
	wire wired wires wisdom wise wish wished wishes wishing wit witch witches with withdraw within without witness
	witnessed witnesses wives wizard wo woke wolf wolves woman womb women won wonder wondered wonderful wondering
	wonders wont woo wood wooden woods woody wool word words wore work worked worker workers working works workshop
	world worlds worldwide worm worms worn worried worries worry worrying worse worship worst worth worthless worthy
	would wound wounded wounds wow wrap wrapped wrath wreck wrecked wrestling wretched wrist write writer writers writes
	writing written wrong wrote ya yacht yah yale yang yard yards yay ye yea yeah year years yell yelled yelling yellow
	yells yen yep yes yesterday yet yield yo yoga york you young younger youngest your yours yourself yourselves youth
	yu yuan yuck yum yummy yup zack zero zip zombie zombies zone zoo zoom
	`
		.trim()
		.split(/\s+/),
);
