package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// All routes × roles. Every route of the program stands in `routes.txt` with who may come without
/// signing in; one that nobody listed makes this fail.
@Timeout(300)
class RoutesTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Between them they have every role there is.
  private static final List<String> MEMBERS =
      List.of("ingrid", "marek", "salome", "amina", "jonas", "helene");

  /// One route: `GET /members/{id}`, its handler, and whether a stranger may use it.
  private record Route(String method, String path, HandlerMethod handler, boolean open) {
    boolean hasThings() {
      return path.contains("{");
    }

    /// The path with ids that are well formed and name nothing.
    String toNothing() {
      String filled = path;
      for (Parameter parameter : parameters()) {
        PathVariable variable = parameter.getAnnotation(PathVariable.class);
        if (variable == null) continue;
        filled = filled.replace("{" + parameter.getName() + "}", any(parameter.getType()));
      }
      return filled;
    }

    /// The handler's own, and those of what its controller asks for all of its addresses.
    private List<Parameter> parameters() {
      Stream<Method> before =
          Arrays.stream(handler.getBeanType().getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(ModelAttribute.class));
      return Stream.concat(Stream.of(handler.getMethod()), before)
          .flatMap(method -> Arrays.stream(method.getParameters()))
          .toList();
    }

    private static String any(Class<?> type) {
      try {
        return String.valueOf(type.getMethod("random", SecureRandom.class).invoke(null, RANDOM));
      } catch (ReflectiveOperationException noId) {
        return type == long.class || type == int.class ? "987654" : "nothing";
      }
    }
  }

  @Test
  void everyRouteIsListed() {
    assertThat(mapped().keySet()).isEqualTo(new TreeSet<>(listed().keySet()));
  }

  @Test
  void leadsStrangersToTheDoor() {
    for (Route route : routes()) {
      if (route.open()) continue;
      Wire.Reply reply =
          route.method().equals("GET")
              ? Wire.stranger().get(route.toNothing())
              : Wire.stranger().post(route.toNothing(), Map.of());
      assertThat(reply.status()).as(route.toString()).isEqualTo(303);
      assertThat(reply.header("location")).as(route.toString()).startsWith("/sign-in");
    }
  }

  @Test
  void answersForWhatIsNotThereAsForNoPageAtAll() {
    for (String handle : MEMBERS) {
      Wire member = Wire.signIn(handle);
      String nothing = member.get("/no/such/page").outside();
      for (Route route : routes()) {
        if (!route.method().equals("GET") || !route.hasThings()) continue;
        assertThat(member.get(route.toNothing()).outside())
            .as("%s as %s", route, handle)
            .isEqualTo(nothing);
      }
    }
  }

  @Test
  void answersForAColleagueWhomOneMayNotChangeAsForNobody() {
    Wire marek = Wire.signIn("marek");
    String ingrid = idOf("ingrid");
    String nobody = marek.get("/members/member_" + "0".repeat(25)).outside();
    assertThat(marek.get("/members/" + ingrid).outside()).isEqualTo(nobody);
    assertThat(marek.get("/members/new").outside()).isEqualTo(nobody);
    assertThat(marek.get("/trail").outside()).isEqualTo(nobody);
    assertThat(Wire.signIn("ingrid").get("/members/" + ingrid).status()).isEqualTo(200);
  }

  private static String idOf(String handle) {
    House house = House.get();
    var signIn = house.bean(SignInDesk.class);
    var welcome =
        (org.safeconduct.server.team.SignIn.Welcome)
            signIn.signIn(handle, house.passphrase(handle));
    try (var unlocked = signIn.open(welcome.secret()).orElseThrow()) {
      Organisation organisation = house.bean(TeamDesk.class).organisation(unlocked);
      return organisation.here().stream()
          .filter(m -> m.handle().equals(handle))
          .findFirst()
          .orElseThrow()
          .id()
          .toString();
    }
  }

  private static List<Route> routes() {
    Map<String, Boolean> listed = listed();
    List<Route> routes = new ArrayList<>();
    mapped()
        .forEach((line, handler) -> {
          String[] words = line.split(" ", 2);
          boolean open = listed.getOrDefault(line, false);
          routes.add(new Route(words[0], words[1], handler, open));
        });
    return routes;
  }

  /// `GET /path` → handler, of all controllers of ours.
  private static Map<String, HandlerMethod> mapped() {
    Map<String, HandlerMethod> mapped = new TreeMap<>();
    House.get()
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, handler) -> {
          Set<String> methods = new TreeSet<>();
          info.getMethodsCondition().getMethods().forEach(m -> methods.add(m.name()));
          if (methods.isEmpty()) methods.add("ANY");
          for (String method : methods) {
            for (String path : info.getPatternValues()) {
              mapped.put(method + " " + path, handler);
            }
          }
        });
    mapped.remove("ANY /error");
    return mapped;
  }

  /// `GET /path` → whether strangers may come.
  private static Map<String, Boolean> listed() {
    try (var file = RoutesTest.class.getResourceAsStream("/routes.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Boolean> listed = new TreeMap<>();
      text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(line -> {
            List<String> words = Arrays.asList(line.split("\\s+", -1));
            listed.put(words.get(0) + " " + words.get(1), words.contains("open"));
          });
      return listed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
