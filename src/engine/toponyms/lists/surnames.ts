/**
 * The 4,000 most common surnames of the US census, folded, as @zxcvbn-ts/language-en 3.0 ranks them (MIT). A small place
 * that bears one needs more than its name to be meant.
 */
export const SURNAMES = new Set(
	`
	aaron abbott abel abernathy abney abraham abrams abreu acevedo acker ackerman acosta acuna adair adam adame adams
	adamson adcock addison adkins adler agee agnew aguilar aguilera aguirre ahern ahmed ahrens aiken ainsworth akers
	akin akins alaniz alarcon alba albers albert albertson albrecht albright alcorn alderman aldrich aldridge aleman
	alexander alfaro alford ali alicea allan allard allen alley allison allred almanza almeida almond alonso alonzo
	alston altman alvarado alvarez alves amador amato amaya ambrose ames ammons amos anaya anders andersen anderson
	andrade andres andrew andrews andrus angel anglin anthony apodaca aponte applegate aquino aragon aranda arce archer
	archibald archuleta arellano arevalo arias armijo armstead armstrong arndt arnett arnold arredondo arreola arriaga
	arrington arroyo arsenault arteaga arthur artis ash ashby ashcraft ashe asher ashford ashley ashton ashworth askew
	atherton atkins atkinson atwell atwood augustine austin avalos avery avila aviles ayala ayers ayres babb babcock
	babin baca bach bachman back bacon badger baer baez baggett bagley bagwell bailey bain baines bair baird baker
	balderas baldwin bales ball ballard banda bandy banks bankston bannister banuelos baptiste barajas barbee barber
	barbosa barbour barclay barfield barger barker barkley barksdale barlow barnard barnes barnett barnette barney
	barnhart barnhill baron barone barr barraza barrera barrett barrios barron barrow barrows barry barth bartholomew
	bartlett bartley barton basham bass bassett batchelor bateman bates batista batiste battaglia batten battle battles
	batts bauer baugh baughman baum bauman baumann baumgartner bautista baxter bayer beach beal beale beall beam bean
	beard bearden beasley beattie beatty beaty beauchamp beaudoin beaulieu beaver beavers becerra beck becker beckett
	beckham beckman beckwith becnel bedford beebe beers begay begley behrens belanger belcher bell bellamy bello belt
	belton beltran benavides benavidez bender benedict benitez benjamin benner bennett benoit benson bentley benton berg
	berger bergeron bergman berman bermudez bernal bernard bernier bernstein berrios berry bertram bertrand berube bess
	best betancourt bethea bethel betts beverly beyer bickford biddle bigelow biggs billings billingsley bills billups
	binder bingham birch bird bishop bivens black blackburn blackman blackmon blackwell blackwood blair blais blake
	blakely blalock blanchard blanchette blanco bland blank blankenship blanton blaylock bledsoe blevins bliss block
	blocker blodgett bloom blount blue blum blunt bobo bock bogan boggs bohannon bolden bolduc bolen boles bolin boling
	bollinger bolton bond bonds bone bonilla bonner booker boone booth boothe borden borders boren borges boss bostic
	bostick boston boswell bouchard boucher boudreau boudreaux bounds bourgeois bourne bourque bowden bowen bowens bower
	bowers bowie bowles bowlin bowling bowman bowser box boyce boyd boyer boykin boyle boyles boynton brackett braden
	bradford bradley bradshaw brady bragg branch brand brandon brandt branham brannon branson brantley braswell bratcher
	bratton braun bravo braxton bray breaux breeden breedlove breen brennan brenner brent brewer brewster brice bridges
	briggs bright brink brinkley brinkman brinson briones briscoe brito britt britton brock brockman broderick bronson
	brooks broome brothers broughton broussard browder brower brown browne browning brownlee broyles brubaker bruce
	brumfield bruner brunner bruno bruns brunson bryan bryant bryson buchanan buck buckley buckner bueno buffington
	buford bull bullard bullock bunch bundy bunn bunting burch burchett burchfield burden burdette burdick burge burger
	burgess burgos burk burke burkett burkhart burks burleson burley burnett burnette burney burnham burns burnside burr
	burrell burris burroughs burrows burt burton busby busch bush bussey bustamante butcher butler butterfield button
	butts byars byers bynum byrd byrne byrnes caballero cable cabral cabrera cade cady cagle cahill cain calderon
	caldwell calhoun calkins call callahan callaway callender calloway calvert calvin camacho cameron camp campbell
	campos canada canady canales canfield cannon cano cantrell cantu canty capps caraballo carbone card carden cardenas
	cardona cardoza cardwell carey carl carlin carlisle carlos carlson carlton carman carmichael carmona carnahan carnes
	carney caro caron carpenter carr carranza carrasco carrier carrillo carrington carrion carroll carson carter
	cartwright caruso carvalho carver cary casas case casey cash casillas cason casper cass cassidy castaneda casteel
	castellanos castillo castle castleberry castro caswell cates cathey cato caudill caudle causey cavanaugh cavazos
	cave cecil centeno cerda cervantes chacon chadwick chaffin chalmers chamberlain chamberlin chambers champagne
	champion chan chance chandler chaney chang chapa chapin chapman chappell charles charlton chase chastain chatman
	chavarria chavez chavis cheatham cheek chen cheney cheng cherry chester chestnut cheung childers childress childs
	chilton chin chisholm chisolm cho choate choi chong chow christensen christenson christian christiansen christianson
	christie christman christopher christy chu chun chung church churchill cintron cisneros clancy clanton clapp clark
	clarke clarkson clary clawson clay clayton cleary clem clemens clement clements clemmons clemons cleveland clevenger
	clifford clifton cline clinton close cloud clough cloutier coates coats cobb cobbs coble coburn cochran cockrell
	cody coe coffey coffin coffman cohen cohn coker colbert colburn colby cole coleman coles coley collazo colley
	collier collins colon colson colvin colwell combs comer compton comstock concepcion condon cone conklin conley conn
	connell connelly conner connolly connor connors conover conrad conroy conti contreras conway conyers cook cooke
	cooks cooley coombs coon cooney cooper cope copeland copley corbett corbin corcoran cordell cordero cordova corey
	corley cormier cornelius cornell cornett cornish cornwell corona coronado corral correa correia corrigan cortes
	cortez cosby costa costello cota cote cotter cotton cottrell couch coughlin coulter council counts courtney cousins
	couture covert covington cowan cowart cox coy coyle coyne crabtree craddock craft craig crain cramer crandall crane
	cranford craven crawford crawley crayton creech creel creighton crenshaw crespo crews crider crisp crist crittenden
	crocker crockett croft cromer cromwell cronin crook crooks crosby cross croteau crouch crouse crow crowder crowe
	crowell crowley crum crump cruse crutcher crutchfield cruz cuellar cuevas culbertson cullen culp culpepper culver
	cummings cummins cunningham curley curran currie currier curry curtis custer cutler cyr dahl daigle dailey daily
	dale daley dallas dalton daly damico damron dancy dang dangelo daniel daniels danielson danner darby darden darling
	darnell daugherty davenport david davidson davies davila davis davison dawkins dawson day deal dean deaton decker
	dees dehart dejesus delacruz delagarza delaney delarosa delatorre deleon delgado dellinger deloach delong
	delossantos deluca delvalle demarco demers dempsey denham denney denning dennis dennison denny denson dent denton
	derrick desantis devine devito devlin devore devries dewey dewitt dexter dial diamond dias diaz dick dickens
	dickerson dickey dickinson dickson diehl dietrich dietz diggs dill dillard dillon dion dix dixon do doan dobbins
	dobbs dobson dockery dodd dodge dodson doe doherty dolan doll domingo dominguez donahue donald donaldson donnell
	donnelly donohue donovan dooley doran dorman dorn dorsey doss dotson doty dougherty doughty douglas douglass dove
	dover dow dowd dowdy dowell dowling downey downing downs doyle dozier drake draper drew driscoll driver drummond
	drury duarte dube dubois dubose duckett duckworth dudley duff duffy dugan duggan dugger duke dukes dumas dunaway
	dunbar duncan dunham dunlap dunn dunning dupont dupre dupree dupuis duran durant durbin durden durham dutton duval
	duvall dwyer dye dyer dykes dyson earl earle earley early easley eason east easter easterling eastman easton eaton
	eaves ebert echevarria echols eckert eddy edgar edge edmond edmonds edmondson edward edwards egan eggleston elam
	elder eldridge elias elizondo elkins eller ellington elliot elliott ellis ellison ellsworth elmore elrod ely emanuel
	embry emerson emery emmons engel england engle english ennis enos enriquez epperson epps epstein erickson ernst
	ervin erwin escalante escamilla escobar escobedo esparza espinal espinosa espinoza esposito esquivel estep estes
	estrada etheridge eubanks evans everett everhart evers ewing ezell faber fagan fahey fain fair fairbanks fairchild
	fairley faison fajardo falcon falk fallon fanning farias farley farmer farnsworth farr farrar farrell farrington
	farris farrow faulk faulkner faust fay felder feldman feliciano felix felton fennell fenner fenton ferguson
	fernandes fernandez ferrara ferraro ferreira ferrell ferrer ferris ferry field fields fierro figueroa finch fincher
	findley fine fink finley finn finney fischer fish fisher fishman fisk fitch fitzgerald fitzpatrick fitzsimmons
	flaherty flanagan flanders flannery fleming fletcher flint flood florence flores flowers floyd flynn fogle foley
	folse folsom fong fonseca fontaine fontenot foote forbes ford foreman forman forrest forrester forsyth forsythe fort
	forte fortenberry fortier fortin fortner fortune foss foster fountain fournier foust fowler fox foy fraley france
	francis francisco franco francois frank franklin franks frantz franz fraser frazier frederick free freedman freeman
	freitas french frey frias friedman friend fritz frost fry frye fuchs fuentes fugate fuller fullerton fulmer fulton
	fultz funk fuqua furman furr gable gabriel gaddis gaddy gaffney gage gagne gagnon gaines gaither galarza gale
	galindo gallagher gallant gallardo gallegos gallo galloway galvan galvez galvin gamble gamboa gamez gandy gann
	gannon gant gantt garber garcia gardiner gardner garland garner garnett garrett garris garrison garvey garvin gary
	garza gaskin gaskins gaston gates gatlin gauthier gavin gay geary gee geiger gentile gentry george gerard gerber
	german gibbons gibbs gibson gifford gil gilbert gilchrist giles gill gillen gillespie gillette gilley gilliam
	gilliland gillis gilman gilmore ginn giordano gipson girard gist givens gladden glaser glass gleason glenn glover
	glynn goad goble goddard godfrey godwin goetz goff goforth goins gold goldberg golden goldman goldsmith goldstein
	gomes gomez gonzales gonzalez gooch good goode gooden goodman goodrich goodson goodwin gordon gore gorham gorman
	goss gossett gough gould grace grady graf graff graham granados granger grant grantham graves gray grayson greco
	green greenberg greene greenfield greenlee greenwood greer gregg gregory greiner grenier gresham grey grice grier
	griffin griffis griffith griffiths griggs grigsby grimes grimm grisham grissom griswold grogan grooms gross grossman
	grove grover groves grubb grubbs gruber guajardo guenther guerra guerrero guest guevara guffey guidry guillen
	guillory guinn gulley gunderson gunn gunter gunther gurley gustafson guthrie gutierrez guy guyton guzman haag haas
	hacker hackett hackney hadley hagan hagen hager haggard haggerty hahn haight hailey haines hairston halcomb hale
	haley hall hallman halverson ham hamblin hamby hamel hamer hamilton hamlin hamm hammer hammett hammond hammonds
	hammons hampton hamrick han hancock hand handley handy hanes haney hankins hanks hanley hanlon hanna hannah hannon
	hansen hanson harbin harden harder hardesty hardin harding hardison hardman hardwick hardy hare hargis hargrove
	harkins harlan harley harlow harman harmon harms harness harp harper harrell harrington harris harrison harry hart
	harter hartley hartman harvey harwood haskell haskins hass hassell hastings hatch hatcher hatchett hatfield hathaway
	hatton haugen hauser havens hawes hawk hawkins hawks hawley hawthorne hay hayden hayes haynes hays hayward haywood
	hazel head headley headrick healey healy heard hearn heath heaton hebert heck heckman hedges hedrick heffner hefner
	heim hein heinz heller helm helms helton hemphill henderson hendrick hendricks hendrickson hendrix henley henning
	henry hensley henson her herbert heredia herman hernandez herndon herr herrera herrick herring herrington herrmann
	herron herzog hess hester hewitt hiatt hibbard hickey hickman hicks hidalgo higdon higginbotham higgins higgs high
	hightower hildebrand hildreth hill hilliard hillman hills hilton himes hinds hines hinkle hinojosa hinson hinton
	hirsch hitchcock hite hitt ho hoang hobbs hobson hodge hodges hodgson hoff hoffman hoffmann hogan hogg hogue
	holbrook holcomb holden holder holguin holland holley holliday hollingsworth hollins hollis holloman holloway holly
	holm holman holmes holt holton honeycutt hong hood hook hooker hooks hooper hoover hope hopkins hopper hopson horn
	horne horner hornsby horton horvath hoskins hostetler houck hough houghton houle house houser houston howard howe
	howell howland hoy hoyle hoyt hsu huang hubbard huber hubert huddleston hudgins hudson huerta huey huff huffman
	huggins hughes hull hulsey humes hummel humphrey humphreys humphries hundley hunt hunter huntley hurd hurley hurst
	hurt hurtado hussey huston hutcherson hutchings hutchins hutchinson hutchison hutson hutto hutton huynh hwang hyatt
	hyde hyman ibarra ingle ingram inman irby ireland irish irizarry irvin irvine irving irwin isaac isaacs isaacson
	isbell isom ison israel iverson ivey ivory ivy jack jacks jackson jacob jacobs jacobsen jacobson jacoby jacques
	jaeger james jameson jamison janes jansen janssen jaramillo jarrell jarrett jarvis jasper jay jean jefferies jeffers
	jefferson jeffery jeffrey jeffries jenkins jennings jensen jernigan jessup jeter jett jewell jewett jimenez jobe joe
	johansen john johns johnson johnston joiner jolley jolly jones jordan jordon jorgensen joseph joy joyce joyner
	juarez judd jude judge julian jung justice kahn kaiser kaminski kane kang kaplan karr katz kauffman kaufman kay
	kearney kearns keating keaton keck kee keefe keefer keegan keel keeler keeling keen keenan keene keener keeney
	keeton keith keller kelley kellogg kelly kelsey kelso kemp kemper kendall kendrick kennedy kenney kenny kent kenyon
	kern kerns kerr kessler key keyes keys khan kidd kilgore killian kilpatrick kim kimball kimble kimbrough kimmel
	kincaid kinder king kingsley kinney kinsey kirby kirchner kirk kirkland kirkpatrick kirkwood kiser kitchen kitchens
	klein kline knapp knight knoll knott knowles knowlton knox knudsen knutson koch koehler koenig kohler kolb koonce
	koontz kopp kowalski kozlowski kraft kramer kraus krause krebs krueger kruger kruse kuhn kunkel kurtz kuykendall
	kyle labbe lacey lachance lackey lacroix lacy ladd ladner lafleur lai laird lake lam lamar lamb lambert lamm
	lancaster lance land landers landis landrum landry lane laney lang langdon lange langford langley langlois langston
	lanham lanier lankford lantz laplante lapointe laporte lara large larkin larose larry larsen larson larue lash
	lassiter laster latham latimer lau laughlin lavender lavigne lavoie law lawler lawless lawrence laws lawson lawton
	lay layman layne layton le lea leach leahy leal lear leary leavitt leblanc leclair ledbetter ledesma ledford ledoux
	lee leger legg leggett lehman lehmann leigh leighton lemay lemieux lemon lemons lemus lentz lenz leon leonard leone
	lerma leslie lester leung levesque levin levine levy lewandowski lewis leyva li libby light lightfoot ligon liles
	lilley lilly lim lima limon lin linares lincoln lind lindberg linder lindley lindquist lindsay lindsey link linn
	linton lipscomb lira little littlefield littlejohn littleton liu lively livingston lloyd lo locke lockett lockhart
	locklear lockwood loftis lofton logan logsdon lomax lombardi lombardo london long longo longoria loomis looney lopes
	lopez lord lorenz lorenzo lott louis love lovejoy lovelace loveless lovell lovett loving low lowe lowell lowery
	lowry loy loyd lozano lu lucas luce lucero luckett ludwig lugo lujan luke lumpkin luna lund lundy lunsford lusk
	luster luther luttrell lutz ly lyle lyles lyman lynch lynn lyon lyons lytle ma mabe mabry macdonald mace machado
	macias mack mackay mackenzie mackey macklin macon madden maddox madison madrid madrigal madsen maestas magana magee
	maguire mahan maher mahon mahoney maier main major majors malcolm maldonado mallory malloy malone maloney mancuso
	mangum manley mann manning mansfield manson manuel maples march marcum marcus mares marin marino marion mark markham
	marks marlow marlowe marquez marquis marr marrero marroquin marsh marshall martel martell martens martin martindale
	martinez martino martz marvin marx mason massey massie masters masterson mata matheny mathews mathis matlock matos
	matson matthew matthews mattingly mattison mattox mattson mauldin maupin maurer maxey maxwell may mayberry mayer
	mayes mayfield mayhew maynard mayo mays mcadams mcafee mcalister mcallister mcarthur mcbee mcbride mccabe mccaffrey
	mccain mccall mccallum mccann mccarter mccarthy mccartney mccarty mccauley mcclain mcclanahan mcclellan mcclelland
	mcclendon mcclintock mccloskey mccloud mcclung mcclure mccollum mccombs mcconnell mccool mccord mccorkle mccormack
	mccormick mccoy mccracken mccrary mccray mccreary mccue mcculloch mccullough mccune mccurdy mccutcheon mcdaniel
	mcdaniels mcdermott mcdonald mcdonnell mcdonough mcdougal mcdowell mcduffie mcelroy mcewen mcfadden mcfall mcfarland
	mcfarlane mcgee mcghee mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcguire mchenry mchugh
	mcinnis mcintire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mckinnon mcknight mclain
	mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmillan mcmillen mcmillian mcmullen
	mcmurray mcnabb mcnair mcnally mcnamara mcneal mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcswain
	mcvay mcvey mcwhorter mcwilliams mead meade meador meadows means medeiros medina medley medlin medrano meehan meek
	meeker meeks meier mejia melancon melendez mello melton melvin mena menard mendenhall mendez mendoza menendez
	mercado mercer merchant mercier meredith merrick merrill merritt mesa messer messina metcalf metz metzger metzler
	meyer meyers meza michael michaels michaud michel middleton milam milburn miles millard miller milligan mills milner
	milton mims miner minnick minor minter minton mintz miranda mireles mitchell mixon mize mobley mock moe moeller
	moffett moffitt mohr mojica molina monahan moniz monk monroe monson montague montalvo montanez montano montero
	montes montgomery montoya moody moon mooney moore mora morales moran moreau morehead moreland moreno morey morgan
	morin morley morrell morrill morris morrison morrissey morrow morse mortensen morton mosby moseley moser moses
	mosher mosier mosley moss motley mott moulton mount moya moye moyer mueller muir mull mullen muller mulligan mullin
	mullins mullis muncy muniz munoz munson murdock murillo murphy murray murrell murry muse musgrove musser myers myles
	myrick nabors nadeau nagel nagle nagy najera nance napier naquin nash nava navarro naylor neal needham neeley neely
	neff negrete negron neil neill nelson nesbitt ness nettles neuman neumann nevarez neville new newberry newby newcomb
	newell newkirk newman newsom newsome newton ng ngo nguyen nicholas nichols nicholson nickerson nielsen nielson nieto
	nieves niles nix nixon noble nobles noe noel nolan noland nolen noonan noriega norman norris north norton norwood
	novak nowak noyes nugent numbers nunes nunez nunn nutt nye oakes oakley oaks oates obrien ocampo ocasio ochoa
	oconnell oconnor odell oden odom odonnell ogden ogle oglesby oh ohara ojeda okeefe oldham oleary oliphant oliva
	olivares olivarez olivas oliveira oliver olmstead olsen olson olvera omalley oneal oneil oneill ontiveros oreilly
	orlando ornelas orosco orourke orozco orr ortega ortiz osborn osborne osburn osgood osorio ostrander osullivan
	oswald otero otis otoole ott otto ouellette outlaw overstreet overton owen owens pace pacheco pack packard padgett
	padilla pagan page paige paine painter pak palacios palma palmer palumbo pannell pantoja pappas paquette paradis
	paredes parent parham paris parish park parker parkinson parks parnell parr parra parris parrish parrott parry
	parson parsons partin partridge pate patel paterson patrick patten patterson patton paul pauley paulsen paulson
	paxton payne payton paz peace peachey peacock peak pearce pearson pease peck pedersen pederson peebles peek peeples
	pelletier pemberton pena pence pendergrass pendleton penn pennell pennington penny peoples pepper perales peralta
	perdue pereira perez perkins perreault perry perryman person peter peterman peters petersen peterson petit pettit
	petty peyton pfeiffer pham phan phelan phelps phillips phipps picard pickard pickens pickering pickett pierce pierre
	pierson pike pimentel pina pineda pinson pinto piper pipkin pitt pittman pitts plante platt plummer plunkett poe
	pogue poindexter pointer poirier polanco polk pollack pollard pollock ponce pond ponder pool poole poore pope porter
	porterfield portillo posey post poston potter potts poulin powell power powers prado prater prather pratt prentice
	prescott presley pressley preston prewitt price prichard pride pridgen priest prieto prince pringle pritchard
	pritchett proctor proffitt provost pruett pruitt pryor puckett puente pugh pulido pullen pulliam purcell purdy
	purnell purvis putman putnam pyle qualls quarles queen quezada quick quigley quinn quinones quintana quintanilla
	quintero quiroz rader radford ragan ragland ragsdale raines rainey rains ralph ralston ramey ramirez ramon ramos
	ramsey rand randall randle randolph raney rangel rankin ransom rapp rash rasmussen ratcliff ratliff rawlings rawls
	ray rayburn raymond rea read reagan reardon reaves rector redd redden reddick redding reddy redman redmond reece
	reed reeder reedy rees reese reeves regalado regan register reich reichert reid reilly reinhardt reis reiter rendon
	renfro renner reno renteria reyes reyna reynolds reynoso rhea rhoades rhoads rhodes ricci rice rich richard richards
	richardson richey richie richmond richter rickard ricker ricketts rickman ricks rico riddick riddle ridenour rider
	ridgeway ridley riggins riggs rigsby riley rinehart ring rios ripley ritchey ritchie ritter rivas rivera rivers
	rizzo roach roark robb robbins roberge roberson robert roberts robertson robinette robins robinson robison robles
	roby rocha roche rock rockwell roden roderick rodgers rodrigue rodrigues rodriguez rodriquez roe rogers rojas roland
	rollins roman romano romeo romero romo roney rooney root roper rosa rosado rosales rosario rosas rose rosen
	rosenberg rosenthal ross rosser rossi roth rounds rountree rouse roush rousseau rowan rowe rowell rowland rowley roy
	royal royer royster rubin rubio ruby rucker rudd rudolph ruff ruffin ruiz runyon rupp rush rushing russ russell
	russo rust ruth rutherford rutledge ryan ryder saavedra sadler saenz sage sager salas salazar salcedo salcido
	saldana sales salgado salinas salisbury salley salmon salter sammons sample samples sampson sams samson samuel
	samuels sanborn sanchez sander sanders sanderson sandlin sandoval sands sanford santana santiago santos sapp sargent
	sasser satterfield saucedo saucier sauer sauls saunders savage savoy sawyer sawyers saxton saylor scales scanlon
	scarborough scarbrough schaefer schaeffer schafer schaffer schell scherer schilling schmid schmidt schmitt schmitz
	schneider schofield schott schrader schreiber schroeder schubert schuler schulte schultz schulz schumacher schuster
	schwab schwartz schwarz schweitzer scott scroggins scruggs seal seals seaman searcy sears seaton seay see seeley
	segura seibert seifert seitz selby self sell sellers sells sepulveda serna serrano sessions settle severson seward
	sewell sexton seymour shackelford shade shafer shaffer shah shank shanks shannon shapiro sharp sharpe shaver shaw
	shay shea shearer sheehan sheets sheffield shelby sheldon shell shelley shelton shepard shepherd sheppard sheridan
	sherman sherrill sherrod sherwood shields shin shinn shipley shipman shipp shirley shockley shoemaker shook short
	shorter shrader shuler shull shultz shuman shumate sibley siegel sierra sigler sikes siler silva silver silverman
	simmons simms simon simons simpkins simpson sims sinclair singer singh singletary singleton sisk sisson sizemore
	skaggs skelton skidmore skinner skipper slack slade slagle slater slaughter sledge sloan slocum slone small smalley
	smalls smallwood smart smiley smith smithson smoot smothers snead sneed snell snider snipes snodgrass snow snowden
	snyder soares solano solis soliz solomon somers sommers song sorensen sorenson soriano sorrell sosa sotelo soto
	sousa south southerland southern souza sowell sowers spain spangler spann sparkman sparks sparrow spaulding spear
	spearman spears speer spellman spence spencer spicer spivey spooner spradlin sprague spring springer sprouse spruill
	spurlock squires stacey stack stacy stafford staggs stahl staley stallings stallworth stamper stamps stanfield
	stanford stanley stanton staples stapleton stark starkey starks starling starnes starr staten staton stauffer
	stclair stearns steed steele steen steffen stein steinberg steiner stephen stephens stephenson stepp sterling stern
	stevens stevenson steward stewart stiles still stillwell stiltner stine stinnett stinson stjohn stock stockton
	stoddard stokes stoll stone stoner storey story stout stovall stover stowe stpierre strain strand strange stratton
	strauss street streeter strickland stringer strong strother stroud stuart stubblefield stubbs stuckey stull stump
	sturgeon sturgill styles suarez suggs sullivan summers sumner sumpter sutherland sutter sutton swafford swain swan
	swank swann swanson swartz sweat sweeney sweet swenson swift swisher switzer sykes sylvester taber tabor tackett
	taft taggart talbert talbot talley tam tamayo tan tanaka tang tanner tapia tarver tate tatum tavares taylor teague
	teal teel tellez temple templeton tennant terrell terry thacker thao tharp thayer thibodeau thibodeaux thigpen
	thomas thomason thompson thomson thorn thorne thornton thorpe thorton thrasher thurman thurston tibbs tice tidwell
	tierney tijerina tillery tilley tillman tilton timmons tinsley tipton tirado tisdale titus tobias tobin todd tolbert
	toledo toler toliver tolliver tom tomlin tomlinson tompkins toney toro torres torrez toth tovar towns townsend tracy
	trahan trammell tran trapp trask travis traylor treadwell trejo tremblay trent trevino tribble trice trimble
	trinidad triplett tripp trotter trout troutman true truitt trujillo truong tubbs tuck tucker tuggle turk turley
	turnbull turner turney turpin tuttle tyler tyner tyree tyson ulrich underhill underwood unger upchurch upshaw upton
	urban urbina uribe utley vail valadez valdes valdez valencia valentin valentine valenzuela valerio valle vallejo
	valles vance vandyke vang vanhorn vanmeter vann varela vargas varner varney vasquez vaughan vaughn vaught vazquez
	vega vela velasco velasquez velazquez velez venable venegas ventura vera vernon vest vetter vick vickers vickery
	vidal viera vigil villa villalobos villanueva villareal villarreal villegas vincent vines vinson vitale vo vogel
	vogt voss vu vue waddell wade wadsworth waggoner wagner wagoner wahl waite wakefield walden waldron waldrop walker
	wall wallace waller walling wallis walls walsh walter walters walton wang ward warden ware warfield warner warren
	washburn washington wasson waterman waters watkins watson watt watters watts waugh way wayne weatherford weatherly
	weathers weaver webb webber weber webster weed weeks weems weiner weinstein weir weiss welch weldon weller wellman
	wells welsh wendt wentworth wenzel werner wertz wesley west westbrook westfall westmoreland weston wetzel whalen
	whaley wharton whatley wheat wheatley wheaton wheeler whipple whitaker whitcomb white whited whitehead whitehurst
	whiteside whitfield whiting whitley whitlock whitlow whitman whitmire whitmore whitney whitson whitt whittaker
	whitten whittington whittle whitworth wicker wicks wiese wiggins wilbanks wilbur wilburn wilcox wild wilde wilder
	wiles wiley wilhelm wilkerson wilkes wilkins wilkinson wilks willard willett willey william williams williamson
	williford willingham willis willoughby wills willson wilson wimberly winchester windham winfield winfrey wing
	wingate wingfield winkler winn winslow winstead winston winter winters wirth wise wiseman withers witherspoon witt
	wofford wolf wolfe wolff wolford womack wong woo wood woodall woodard woodcock wooden woodley woodruff woods woodson
	woodward woodworth woody wooldridge wooten worden workman worley worrell worthington worthy wray wren wright wu
	wyatt wylie wyman wynn wynne xiong yancey yanez yang yarbrough yates yazzie ybarra yeager yee yi yoder york yost
	young youngblood younger yount yu zamora zapata zaragoza zarate zavala zeigler zeller zepeda zhang ziegler zielinski
	zimmer zimmerman zook zuniga
	`
		.trim()
		.split(/\s+/),
);
