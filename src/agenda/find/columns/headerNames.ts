/** What the columns of agendas are called, by what they mean; and what columns beside them are called. Lists only: headers.ts says how a header is compared with them. */
import type { ColumnRole } from "../../model/agenda";

/** Names of each role, in falling order of certainty: certainty, then the names that have it. */
export const headerNames: Readonly<Record<ColumnRole, readonly (readonly [number, string])[]>> = {
  action: [
    [
      1,
      "action|action description|action agenda|action point|agreed action|key action|action required|action to be taken|action needed|activity|key activity|deliverable|what will we do|what we will do|what will be done",
    ],
    [
      0.9,
      "measure|task|task name|task description|action title|action plan|action item|to do|improvement action|management action|agreed management action|improvement required|what needs to improve|task title|proposed action|corrective action|remedial action|mitigating action|mitigation action|priority action|action to take|planned action|planned activity|measure to be taken|what needs doing|what we said we'd do|what we said we would do|what was agreed",
    ],
    [
      0.8,
      "milestone|recommendation|initiative|commitment|intervention|milestone description|user story|work package|improvement|key step|key task|next action|step to take|steps to be taken|what we are going to do|what will you deliver|what you will deliver|what are we going to do|commitment text|audit recommendation|matter arising|name of project|name of scheme|key deliverable|fix|remedy|remediation|rectification|countermeasure|work to do|what we'll do|what we are doing|what's being done",
    ],
    [
      0.65,
      "what|strategy|project|project name|description|step|undertaking|scheme|work item|what needs to happen|decision or action|programme name|scheme name|project title|initiative name|works|issue / action|issue/action|how|how we will do it|how will we do it|pledge|task desc|action desc|item description|project step|stage of work|work stage|condition|package of work|piece of work|item of work|obligation|resolution|matter|proposal|investment|job|point|agreed|observation|finding|action point agreed|agenda item",
    ],
    [
      0.5,
      "objective|goal|aim|item|output|requirement|title|work|details|workstream|programme|strand|issue|what needs to be done",
    ],
  ],
  comment: [
    [
      1,
      "status comment|comment|commentary|progress update|latest position|current position|progress to date|latest update|rag comment|rag commentary|update comment|progress comment|latest comment|progress commentary|comment on progress|where are we now|where we are now|how is it going|what has been done|what has happened|auditor comment",
    ],
    [
      0.9,
      "narrative|status update|progress note|progress report|update on progress|position statement|remark|where we are|where are we|how are we doing|how are we getting on|how it is going|what we have done|what have we done|what has been done so far|what has happened since|progress made|action taken|steps taken|progress since last meeting|position at last meeting|latest news|status detail|status commentary|position this period|executive summary|evidence of progress|evidence so far|so far|story so far|progress so far|what's happened|what happened|quarterly update|monthly update|supporting commentary|explanatory note|follow up note|note to board|notes and comment|progress and comment|review comment|additional comment|management comment|where have we got to|where we have got to|where we've got to|please explain|please explain rating|explain rating|words on progress|how it goes|how things are going|position now",
    ],
    [0.8, "progress|update|rag narrative|latest progress|rag explanation|rag rationale|reason for rag"],
    [
      0.7,
      "note|position|explanation|current status|reason|why|latest|rationale|detail|finding|outcome to date|achievement|key achievement|management response|monitoring|feedback|situation|happened|headline|news|story|further information|additional information|follow up|context|what the board should know|view|opinion",
    ],
    [0.5, "outcome|report|resolution|word"],
    [0.45, "status|highlight|summary|next step|evidence"],
  ],
  owner: [
    [
      1,
      "owner|action owner|lead|lead officer|responsible officer|responsible|assigned to|assignee|who|by whom|who by|person responsible|responsible person|action by|delivery lead|named lead|accountable officer|responsible owner|named person|action holder|lead director|who's leading|who is leading|person leading",
    ],
    [
      0.9,
      "accountable|responsibility|sro|senior responsible owner|owned by|led by|who is responsible|lead person|lead name|action lead|accountability|responsible party|responsible manager|responsible lead|responsible team|responsible director|responsible department|accountable director|accountable person|executive lead|exec lead|executive sponsor|lead body|lead dept|delivery partner|point of contact|poc|opi|allocated to|delegated to|tasked to|to be actioned by|who will lead|who will do it|who will do this|who leads|who will be responsible|postholder|budget holder|answerable officer|person accountable|lead responsibility|ownership|resource name|to action|for action|for action by|action for|whose job|whose|who owns it|who's responsible|who is doing it|who's doing it|who does it|responsible body|team responsible|staff responsible|people responsible|undertaken by|carried out by|delivered by|action party|task owner|implementation lead|work lead|management owner|main contact|key contact|given to|person in charge|in charge|who's in charge|leading officer|allocated|doer",
    ],
    [
      0.8,
      "contact|officer|holder|director|assigned|resource|resourcing|personnel|assigned personnel|lead partner|lead organisation|project manager|lead agency|lead department|lead team|r|resp|init|initial|portfolio holder|lead member|delegate|coordinator|co-ordinator|slt lead|slt link|governor lead|link governor|clinical lead|council lead|assigned dep|person|people|named individual|supervisor|custodian|steward|project sponsor|sponsoring director|subject lead|pm|strategic lead|operational lead|theme lead",
    ],
    [0.65, "agency"],
    [
      0.5,
      "champion|sponsor|partner|name|manager|developer|staff|team member|who's involved|engineer|designer|author|division|unit|branch|body|with|team|trainer|teacher|group|exec|gang|firm|contractor|clinician|lawyer|architect|surveyor|analyst|researcher|planner|assessor|inspector|nurse|volunteer|department|directorate|squad|crew|tribe|pod|practitioner|consultant|caseworker|adviser|advisor",
    ],
  ],
  rating: [
    [
      1,
      "rag|rag status|rag rating|brag|brag status|brag rating|bragg|delivery rag rating|delivery confidence|delivery confidence assessment|current rag|overall rag|rag assessment|rag score",
    ],
    [
      0.9,
      "health|traffic light|progress rating|status rating|delivery rating|dca|project health|r/a/g|b/r/a/g|traffic light status|status rag|rag select|r a g|likelihood of delivery|likelihood of success|rag colour|colour code|current rating|delivery rag|risk rag|red amber green|red / amber / green",
    ],
    [
      0.8,
      "rating|overall rating|performance rating|status indicator|judgement|judgment|rated|light|colour rating|colour status|delivery score|rag indicator|progress rag|self assessment|outlook|prospect of delivery",
    ],
    [0.65, "overall|confidence|on track|confidence level|delivery status"],
    [
      0.5,
      "status|current status|overall status|colour|score|performance|project status|risk rating|indicator|flag|assessment|progress|delivery",
    ],
  ],
  due: [
    [
      1,
      "due|due date|target date|deadline|by when|complete by|date due|target completion date|due by|completion due|target completion",
    ],
    [
      0.9,
      "when|completion date|timescale|timeframe|end date|delivery date|expected completion|expected completion date|planned completion date|planned end date|finish date|forecast completion|expected date|to be completed by|planned completion|complete date|date for completion|date for action|implementation date|agreed implementation date|agreed date|suspense date|suspense|target for completion|to be done by|to be complete by|done by|need by|required by|delivery by|resolution date|target resolution|completion|completion target|finish by|end by|forecast finish|forecast end|planned finish|planned end|when by|by what date|eta|date required|date needed|action date|return date|expected by|needed by|goal date|latest date|latest finish|target finish|date to be completed|due for completion|completion by|planned for|deadline date|to be in place by|in place by|anticipated finish|estimated delivery|target month|review by|agreed by",
    ],
    [
      0.75,
      "milestone date|forecast date|estimated completion|est completion|est. completion|timeline|timing|revised date|revised due date|planned date|finish|by|sprint end|milestone|complete|time frame|time scale|schedule|completed by|projected date|projected completion|anticipated completion|anticipated date|delivery|implementation|ends|finishes|expected|forecast|needed|planned|by date|until|est finish|est. finish|est end|due revised|date revised|handover|hand over|slipped to|moved to|extended to|rescheduled to|put back to",
    ],
    [0.5, "target|date|quarter|end"],
  ],
  updated: [
    [
      1,
      "last updated|date updated|last update|last reviewed|date of update|date of last update|updated on|last modified|date reviewed|update date|last review date|date last updated|last review",
    ],
    [0.9, "updated|reviewed|modified|reviewed on|last reported|last touched|last edited|last changed|last amended"],
    [0.7, "review date|as at|position as at"],
  ],
  section: [
    [
      1,
      "aim|theme|ambition|strategic aim|strategic theme|strategic priority|pillar|workstream|work stream|section|priority theme",
    ],
    [
      0.9,
      "strategic objective|focus area|strand|mission|chapter|priority area|kpa|key performance area|kra|key result area|thrust|strategic thrust|bucket|bucket name",
    ],
    [
      0.75,
      "category|priority|goal|strategic goal|strategic outcome|phase|directorate|department|service area|project phase|portfolio|domain|standard|function|outcome area|division|branch|work area|work package group|strategic direction|strategic driver|corporate objective|corporate priority|quality domain|policy area|subject|cluster",
    ],
    [
      0.6,
      "agency|objective|area|stage|programme|topic|heading|group|team|outcome|service|location|region|site|ward|unit|business area|stream|package|epic|release|key area|grant condition|condition|commitment|characteristic|project|portfolio area|part|locality|driver|discipline|lever|classification|workpackage|stage gate|gate",
    ],
  ],
  ref: [
    [
      1,
      "ref|reference|ref no|id|action id|action ref|action no|action number|item no|unique id|ref number|reference number|action reference|task id",
    ],
    [
      0.9,
      "no|#|nr|s/n|serial no|item number|row id|item|rec|rec no|recommendation no|line|line no|wbs|wbs code|sr no|sl no|seq|sequence|plan ref|project id|scheme id|issue no|issue id|ticket|ticket no|index|minute|minute no|minute ref|para|paragraph|clause|finding ref|finding no|outline no|outline number|log no|case no|objective no|num|project no",
    ],
    [0.7, "number|code|uid|item ref|row|serial|key|item #|task|order|entry"],
  ],
  stage: [
    [1, "stage|delivery stage|open/closed|open or closed|stage of delivery|action stage|project stage"],
    [
      0.85,
      "project status|progress status|completion status|% complete|percent complete|percentage complete|state|% completed|complete y/n|delivery status|current state|action state|status select|implementation status|percent done|% done|done %|complete %|completion|pct complete|complete?|finished|progress %|state of play|current stage|action progress|workflow status|where it has got to|how far|prog|progress at|closed?",
    ],
    [
      0.75,
      "action status|task status|complete|completed|done|date completed|completed date|actual completion|actual completion date|actual finish|actual end|date of completion|date closed|closed|implemented|achieved|finished|delivered|closed on",
    ],
    [0.55, "current status|overall status"],
    [0.5, "status|phase|current position|position|progress|latest position|update"],
  ],
  direction: [
    [1, "direction of travel|direction|dot|direction of change|trajectory|rag trend|rag movement|rating movement"],
    [0.85, "trend|movement|travel|change since last report|change since last month|change since last quarter"],
    [0.55, "change"],
  ],
};

/** What columns beside an agenda's own are called: such a header speaks against every role, whatever the values under it are like. */
export const otherMeanings =
  "tool|material|tool / material|kit|start|start date|begin|from|date from|planned start|actual start|commencement date|date raised|raised|date opened|date logged|" +
  "date created|created|date identified|date added|date received|date reported|meeting date|date of meeting|date of birth|" +
  "raised by|reported by|logged by|identified by|requested by|requester|prepared by|approved by|signed off by|signed by|verified by|source|" +
  "budget|cost|cost code|cost centre|funding|funding source|spend|spent|forecast cost|value|amount|day|duration|effort|estimate|hour|quantity|" +
  "success measure|success criteria|success criterion|measure of success|how will we know|how we will know|performance measure|kpi|baseline|" +
  "impact|benefit|expected outcome|intended outcome|desired outcome|intended impact|expected impact|resource required|resource needed|support needed|" +
  "support required|support|dependency|mitigation|likelihood|probability|severity|" +
  "link|url|document|document link|email|phone|telephone|address|postcode|ward|parish|venue|customer|client|applicant|" +
  "meeting|from meeting|meeting raised|raised at|agreed at|arising from|origin|page|" +
  "type|action type|level|outline level|row type|risk score|priority level|urgency|predecessor|evidence required|reporting to|governance|signature";
