/**
 * Common given names, folded: those of the US census of 1990 as zxcvbn 4.4 ranks them (MIT), and names that international news
 * uses often, written by hand. They tell persons from places.
 */
export const GIVEN_NAMES = new Set(
	`
	aaron abbie abby abdallah abdul abdullah abe abel abigail abiy abraham abram ada adalberto adam adan addie adel
	adela adelaide adele adelina adeline adell adolfo adolph adrian adriana adrianne adrienne agatha agnes agustin ahmad
	ahmed ahmet aida aileen aimee aisha akira alain alaina alan alana alba albert alberta alberto alden aldo alec alecia
	alejandra alejandro aleksandar aleksandr aleksei alene aletha alex alexa alexander alexandra alexandria alexei
	alexey alfonso alfonzo alfred alfreda alfredo ali alice alicia alina aline alisa alisha alison alissa allan allene
	allie allison allyson alma alonso alonzo alphonse alphonso alta althea alton alva alvaro alvin alvina alyce alyson
	alyssa amado amalia amanda amber ambrose amelia amelie amie amina amit amos amparo amr amy ana anastasia anatoly
	andre andrea andreas andrei andres andrew andrey andria andrzej andy angel angela angelia angelica angelina angeline
	angelique angelita angelo angie anibal anil anissa anita ann anna annabelle annamarie anne annegret annemarie
	annetta annette annie annmarie anthony antione antionette antoine antoinette anton antone antonette antonia antonio
	antony antwan anwar april araceli archie arden aretha ariana ariel arleen arlen arlene arlie arline armand armando
	arnold arnoldo arnulfo aron arron art arthur arturo arun arvind ashlee ashleigh ashley ashok ashraf asif atal athena
	atiku aubrey audra audrey augusta augustine augustus aung aura aurelia aurelio aurora austin autumn ava avery
	avigdor avis ayman ayse ban barack barb barbara barbra barry bart bashar basil beatrice beatriz beau becky belen
	belinda bella belle belva ben benazir benedict benigno benita benito benjamin bennie benny beppe bernadette
	bernadine bernard bernardo bernice bernie berniece bert berta bertha bertie bertram beryl bess bessie beth bethany
	betsy bette bettie bettina betty bettye beulah beverley beverly bianca bilal bill billie billy binali binyamin
	blaine blake blanca blanche bob bobbi bobbie bobby bonita bonnie boris brad bradford bradley bradly brain branden
	brandi brandie brandon brant breanna brenda brendan brendon brenna brent brenton bret brett brian briana brianna
	brianne brice bridget bridgett bridgette brigitte brittany brittney broderick brooke brooklyn bruce bruno bryan
	bryce bryon bud buddy buford bulent burak burl burt byron caitlin caleb callie calvin cameron camilla camille
	candace candi candice candida candy cara caren carey cari caridad carissa carl carla carlene carlo carlos carlton
	carmel carmela carmelita carmella carmelo carmen carmine carol carole caroline carolyn carrie carrol carter cary
	caryn casandra casey cassandra catalina catharine catherine cathleen cathrine cathryn cathy catrina cecelia cecil
	cecile cecilia cedric cedrick celeste celestine celia celina celine cem cesar chad chadwick chandra chantal chantel
	charity charla charleen charlene charles charley charlie charlotte charmaine chas chase chasity chastity chauncey
	chelsea chelsey cheri cherie cheryl chet chi chiquita chong chris christa christal christen christi christian
	christie christina christine christoper christopher christy chrystal chuck chung cindi cindy clair claire clara
	clare clarence clarice clarissa claud claude claudette claudia claudine claudio clay clayton clement clemente
	clementine cleo cletus cleveland cliff clifford clifton clint clinton clyde cody colby cole coleen colette colin
	colleen collette collin colton columbus concepcion concetta condoleezza connie connor conrad constance consuelo
	cooper cora corazon cordelia cordell corey cori corina corine corinne cornelia cornelius cornell corrie corrine
	cortney cory courtney coy craig cristina cristobal cristopher cristy crystal curt curtis cynthia cyril cyrus daisy
	dale dalia dallas damaris damian damien damion damon dan dana dane danette danial daniel daniela danielle danilo
	danita danna dannie danny dante daphne dara darcy darell daren darin dario darius darla darleen darlene darnell
	daron darrel darrell darren darrick darrin darron darryl darwin daryl dave david dawn dayna dean deana deandre
	deangelo deann deanna deanne debbie debby debora deborah debra debrah dee deena deepak deidra deidre deirdre delbert
	delfina delia delilah della delma delmar delmer delois delores deloris delphine demarcus demetria demetrius dena
	denice denis denise dennis denny denver deon derek derick derrick deshawn desiree desmond dessie devin devlet devon
	dewayne dewey dewitt diana diane diann dianna dianne didier diego dieter dilma dina dinah dino dion dionne dirk
	dixie dmitri dmitry dollie dolly dolores domenic dominga domingo dominic dominick dominique don dona donald dong
	donn donna donnell donnie donny donovan donte dora dorcas doreen dorene doretha dorian doris dorothea dorothy dorris
	dorthy dottie doug douglas douglass dovie dragan drew duane dudley dustin dusty dwain dwayne dwight dylan earl earle
	earlene earline earnest earnestine ebony eddie eddy edgar edgardo edison edith edmond edmund edmundo edna eduardo
	edward edwardo edwin edwina edythe effie efrain efren ehud eileen ekaterina elaine elba elbert elda elden eldon
	eleanor eleanore elena eli elia elias elida elif elijah elinor elisa elisabeth elise eliseo elisha elissa eliza
	elizabeth ella ellen ellie elliot ellsworth elma elmer elmo elnora eloisa eloise elouise eloy elroy elsa elsie elton
	elva elvia elvin elvira elvis elwood elyse emanuel emerson emery emil emile emilia emilie emilio emily emine emma
	emmanuel emmett emmitt emory emre enid enoch enrique erasmo eric erica erich erick ericka erik erika erin erlinda
	erma erna ernest ernestina ernestine ernesto ernie errol ervin erwin esmeralda esperanza essie esteban estela
	estella estelle ester esther ethan ethel etienne etta eugene eugenia eugenio eula eunice eusebio eva evan evangelina
	evangeline eve evelyn everett everette evette evo ezekiel ezequiel ezra fabian fabiola fahd faisal faith fannie
	fanny fatima fatma faustino fausto fay faye federico felecia felicia felicita felipe felix felton ferdinand fermin
	fern fernando fidel filiberto filomena flor flora florence florencio florentino florine flossie floy floyd forrest
	fran frances francesca francesco francine francis francisca francisco francois frank frankie franklyn fred freda
	freddie frederic frederick fredric fredrick freida frieda fritz fumio gabriel gabriela gabriella gabrielle gail gale
	galen galina gamal garland garret garrett garry garth gary gaston gavin gaye gayla gayle gaylord gena genaro gene
	geneva genevieve genoveva geoffrey george georgette georgia georgiana georgianna georgina gerald geraldine geraldo
	gerard gerardo gerhard geri germaine gerry gertie gertrude gil gilbert gilberto gilda gilles gillian gina ginny gino
	giorgio giovanni gisela giuseppe gladys glen glenda glenn glenna gloria golda goldie gonzalo goodluck goran grace
	gracie graciela grady graig grant granville greg gregg gregoria gregorio gregory greta gretchen griselda grover
	guadalupe guillermina guillermo gulbuddin gus gussie gustavo guy gwen gwendolyn hafez hage hailemariam hailey hakan
	hal haley hallie hamad hamid hank hans harlan harland harold harriet harriett harriette harry hasan hasina hassan
	hattie haydee hayley haywood hazel heath heather hector heidi heiko heinz helen helena helene helga hellen helmut
	henri henrietta henry herb herbert heriberto herlinda herman herminia herschel hershel herve hilario hilary hilda
	hildegard hillary hilton hipolito hiram hiroshi hobert hoda hollie hollis holly homer hong horace horacio horst
	hortencia hosea hosni houston hoyt hubert huda huey hugh hugo humberto hung hunter husain hussain hussein hyman ian
	ibrahim ida idella idriss ignacio igor ila ilene imelda imogene imran ina indira ines inez ingrid iola iona ione ira
	irene irina iris irma irvin irving irwin isaac isabel isabell isabella isabelle isaiah isaias isiah isidro ismael
	ismail israel isreal issac iva ivan ivette ivonne ivory ivy jaber jacinto jack jackie jacklyn jackson jaclyn jacob
	jacque jacquelin jacqueline jacquelyn jacques jacquline jade jaime jake jamaal jamal jamar jame jamel james jamey
	jami jamie jamison jan jana jane janel janell janelle janet janette janice janie janine janis janna jannette jannie
	jaqueline jared jarod jaroslaw jarred jarrett jarrod jarvis jasmin jason javier jay jayme jayne jayson jean jeana
	jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jed jeff jefferey jeffery jeffrey jeffry jena
	jenifer jenna jennie jennifer jenny jerald jeramy jere jeremiah jeremy jeri jermaine jerold jerome jeromy jerrell
	jerri jerrod jerrold jerry jesica jess jesse jessica jessie jesus jewel jewell jiabao jill jillian jim jimmie jimmy
	jinping jintao joan joann joanna joanne joao joaquin jocelyn jodi jodie jody joe joel joelle joesph joey johanna
	john johnathan johnathon johnie johnna johnnie johnny joko jolene jon jonah jonas jonathan jonathon joni jordan
	jordon jorge jose josef josefa josefina joseph josephine josette josh joshua josiah josie jospeh josue jovita joy
	joyce juan juana juanita jude judi judith judson judy jules juli julia julian juliana julianna julianne julie julien
	juliet juliette julio julius jung junichiro jurgen justin justina justine kaitlin kaitlyn kara kareem karen kari
	karim karin karl karla karol karon karrie karyn kasey kate katelyn katharine katherine katheryn kathi kathie
	kathleen kathrine kathryn kathy katie katina katrina katy kay kaye kayla kaylee keenan keisha keith kelli kellie
	kelly kelsey kelvin kemal ken kendall kendra kendrick keneth kenji kenneth kennith kenny kent kenton kenya keqiang
	keri kermit kerri kerrie kerry kesha keven kevin khadija khaled khaleda khalid kieth kim kimberlee kimberley
	kimberly kip kira kirk kirsten kisha klaus kofi konstantin korey kory kraig kris krista kristal kristen kristi
	kristie kristin kristina kristine kristofer kristopher kristy krystal krystle krzysztof kurt kurtis kwame kyla kyle
	kylie lacey lacy ladonna lakeisha lakesha lakisha lamar lamont lana lance landon lanny laquita larissa larry lashawn
	lashonda latanya latasha latisha latonia latonya latoya latrice latricia laura laurel lauren laurence laurent
	lauretta lauri laurie lavern laverne lavonne lawanda lawerence lawrence layla lazaro lea leah leandro leann leanna
	leanne lech lee leeann leif leigh leila lela leland lelia lemuel lena lenard lenny lenora lenore leo leola leon
	leona leonard leonardo leonel leonor leonora leopoldo leora leota leroy les lesa lesley leslie lessie lester leta
	letha leticia letitia lettie levi levy liam libby lidia lila lilia lilian liliana lillian lillie lilly lily lina
	lincoln linda lindsay lindsey lindy lino linwood lionel lisa liz liza lizette lizzie lloyd logan lois lola lolita
	lon lona lonnie lonny lora loraine loren lorena lorene lorenzo loretta lori lorie lorine lorna lorraine lorri lorrie
	lottie lou louann louella louie louis louisa louise lourdes lowell loyd luann luanne luc lucia luciano lucien lucila
	lucile lucille lucinda lucio lucius lucretia lucy luella luigi luis luisa luiz luke lula lupe lura luther luz lydia
	lyle lyman lynda lyndon lynette lynn lynne lynnette lynwood lyudmila mabel mable mac mackenzie madeleine madeline
	madelyn madge madison mae magda magdalena mahathir mahinda mahmoud mahmud mai majorie makayla malcolm malcom malik
	malinda malissa mallory mamie mandi mandy manmohan manual manuel manuela mara marc marcel marcela marcelino marcella
	marcelle marcellus marcelo marci marcia marcie marco marcos marcus marcy margaret margarita margarito marge margery
	margie margo margot margret marguerite mari maria mariah mariam marian mariana marianna marianne mariano maribel
	maricela marie marietta marilyn marilynn marine mario marion marisa marisela marisol marissa maritza marjorie
	marjory mark markus marla marlena marlene marlin marlon marlyn marlys marquis marquita marsha marta martha martina
	marty marva marvin mary maryam maryann maryanne marybeth maryellen marylou mason mathew matilda matilde matt matteo
	matthew matthias mattie maud maude maudie maura maureen maurice mauricio maurine mauro mavis max maximo maxine maya
	mayme mayra mckinley meagan meg megan megawati meghan mehmet mel melanie melba meles melinda melisa melissa mellisa
	mellissa melodie melody melva melvin melvina menachem meredith merle merrill merry mervin mevlut mia micaela micah
	michael michaela michal michale micheal michel michele michell michelle migdalia miguel mike mikel mikhail milagros
	milan mildred milford millard millicent millie milo milorad milos milton mimi mina mindy minerva minh minnie miquel
	miranda miriam mirna missy misti misty mitch mitchel mitt mitzi moammar modesto mohamed mohammad mohammed moises
	mollie molly mona monica monika monique monte monty morgan mose moses moshe moustafa mozelle muammar muhammad
	muhammadu mullah murat muriel mustafa mwai myles myra myrna myron myrtis myrtle nabil nadia nadine naftali najib
	nakia nana nancy nanette nannie naomi naoto napoleon narendra nasser natalia natalie natalya nathalie nathan
	nathanael nathanial nathaniel nawaz necmettin ned nedra neil nelda nell nellie nelly nelson nereida nestor nettie
	neva neville newt nicholas nichole nick nicki nickolas nicky nicolas nicole nigel niki nikki nikolai nikolay nilda
	nina nita noah noe noel noelle noemi nola nolan nona noor nora norbert norberto noreen norm norma norman normand
	nour numbers octavia octavio odell odessa odis ofelia ola olaf oleg oleksandr olen oleta olga olin olive olivia
	olivier ollie olusegun omar omer opal ophelia ora oralia oren orlando orval orville osama oscar osman osvaldo
	oswaldo otha othman otis otto owen pablo paige pam pamala pamela pansy paolo paris parker pascal pasquale pat
	patrica patrice patricia patrick patsy patti pattie patty paul paula paulette paulina pauline paulo pavel pearl
	pearlie pearline pedro peg peggy penelope penny percy perla pervez pete peter petra petro peyton phil philip
	philippe phillip phillis philomena phyllis pierre pilar polly porfirio portia preston pricilla priscilla priyanka
	quentin quincy quintin quinton rachael racheal rachel rachelle radovan rae rafael rafaela rahul raila rainer raj
	rajesh rajiv raleigh ralph ram ramesh ramiro ramon ramona ramzan randal randall randell randi randolph randy rania
	ranil raphael raquel rashad rasheed rashid ratko raul ravi ray rayford raymon raymond raymundo reba rebeca rebecca
	rebekah recep reed refugio reggie regina reginald reina reinaldo rena renae renaldo renata renate renato rene renee
	renita reta retha reuben reva rex reyna reynaldo rhea rhett rhoda rhonda ricardo rich richard richelle richie rick
	rickey rickie ricky rico rigoberto riley rita rob robbie robbin robby robert roberta roberto robin robt robyn rocco
	rochelle rocio rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland rolando rolf rolland
	roma roman romano romeo romona ron ronald ronda rongji ronnie ronny roosevelt rory rosa rosalba rosalee rosalia
	rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne rosario roscoe rose roseann roseanne rosella roselyn
	rosemarie rosemary rosendo rosetta rosie rosita roslyn rowena roxana roxann roxanna roxanne roxie roy royce ruben
	rubin ruby rudolf rudolph rudy rueben rufus rupert rupiah ruslan russ russel russell rusty ruth ruthie ryan sabina
	sabrina saddam sadie saeb sal salem salim sallie sally salma salvador salvatore sam samatha samir sammie sammy
	samual samuel sandi sandra sandy sanford sang sani sanjay santa santiago santo sara sarah sasha satoshi saul saundra
	savannah sawyer scot scott scottie sean sebastian sebastien segolene selena selim selina selma serena sergei sergey
	sergio sergiy seth seymour shad shana shanda shane shanna shannon shanon shantel shari sharlene sharon sharonda
	sharron sharyn shaun shauna shawn shawna shayla shayne sheena shehbaz sheikh sheila sheldon shelia shelley shelli
	shellie shelly sheree sheri sherman sherri sherrie sherry sherwood sheryl shiela shimon shinzo shirley shon shonda
	sidney sierra silas silvia silvio simon simone skylar slobodan socorro sofia soledad solomon sondra sonia sonja
	sonya sophia spencer stacey staci stacia stacie stacy stan stanford stanley stefan stefanie stella stephan stephane
	stephanie stephany stephen stephenie sterling steve steven stevie stuart sue suleyman summer sung sunil suresh susan
	susana susanna susanne susie susilo suzan suzanna suzanne suzette svetlana sybil sydney sylvester sylvia tabatha
	tabitha tad takeshi tamara tameka tamela tamera tami tamika tammi tammie tammy tamra tana tania tanisha tanner tanya
	tara tarek tariq taro taryn tasha tatiana tatyana tawana taylor tayyip ted teddy tena teodoro tera terence teresa
	teresita teri terra terrance terrell terrence terri terrie terry tessa tessie thabo thad thaddeus thaksin thanh thea
	theda thelma theo theodora theodore theresa therese theron thierry thomas thurman tia tiana tiara tiffani tiffany
	tillie tim timmy timothy tina tisha titus tobias toby tod todd tom tomas tomasa tommie tommy toney toni tonia tonja
	tony tonya tori tory tosha tracey traci tracie tracy travis trent trenton treva trevor trey tricia trina trinidad
	trisha trista tristan troy trudy truman tuan twila twyla tyler tyra tyree tyrell tyron tyrone tyson tzipi uhuru
	ulrich ulysses umar umaru uri ursula usama uwe vaclav vada valarie valeria valerie van vance vanessa veda velda
	velma venessa venus vera verda verla vern verna vernell vernice vernon veronica vesta vic vicente vicki vickie vicky
	victor victoria vida vijay vikki viktor vilma vince vincent vincenzo viola violet violeta virgie virgil virgilio
	virgina virginia vito vivian viviana vladimir volodymyr vonda waldo waleed walid wally walt walter wanda waylon
	wayne weldon wendell wendi wendy werner wes wesley weston whitney wilber wilbert wilbur wilburn wilda wilford
	wilfred wilfredo wilhelmina will willa willard william willian willie willy wilma wilmer wilton winford winfred
	winifred winnie winona wojciech wolfgang woodrow woody xavier xiaoping yadira yair yasser yelena yesenia yingluck
	yitzhak yoko yolanda yong yoshihiko yossi yousaf yousef youssef yoweri yukio yulia yuri yusuf yves yvette yvonne
	zachariah zachary zachery zack zackary zainab zane zayd zaynab zedong zelda zella zelma zemin zenaida zeynep ziad
	zoila zoltan zoran
	`
		.trim()
		.split(/\s+/),
);
